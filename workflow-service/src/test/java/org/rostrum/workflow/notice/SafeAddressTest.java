package org.rostrum.workflow.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeAddressTest {

    private final SafeAddress safe =
            new SafeAddress(
                    new NoticeProperties(
                            false, Duration.ofSeconds(5), 9, "", "", List.of("127.0.0.1")));

    private String problem(String url) {
        return safe.problem(url).map(refusal -> refusal.code()).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "not an address, webhook.address-unreadable",
        "https:///path, webhook.address-unreadable",
        "https://user:secret@8.8.8.8/, webhook.address-unreadable",
        "http://8.8.8.8/, webhook.https-only",
        "ftp://8.8.8.8/, webhook.https-only",
        "file:///etc/passwd, webhook.address-unreadable",
        "https://nowhere.invalid/, webhook.address-inside"
    })
    void refusesWhatLeadsNowhere(String url, String code) {
        assertThat(problem(url)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.0.0.1/",
                "https://172.16.1.1/",
                "https://192.168.1.1/",
                "https://127.0.0.2/",
                "https://0.0.0.0/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://224.0.0.1/",
                "https://255.255.255.255/",
                "https://[::1]/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://[::ffff:10.0.0.1]/"
            })
    void refusesTheOwnNetwork(String url) {
        assertThat(problem(url)).isEqualTo("webhook.address-inside");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://8.8.8.8/robot/send?access_token=x",
                "https://[2001:4860:4860::8888]/",
                "https://127.0.0.1/",
                "http://127.0.0.1:8099/hook"
            })
    void takesThePublicNetworkAndNamedHosts(String url) {
        assertThat(problem(url)).isEmpty();
    }
}
