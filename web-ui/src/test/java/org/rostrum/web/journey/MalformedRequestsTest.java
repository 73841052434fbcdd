package org.rostrum.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import testing.rostrum.malformed.Throwing;

/**
 * Malformed requests over a real connection, where the container has its say; more of them with
 * {@code benchmarks/malformed}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MalformedRequestsTest {

    private static final long SEED = 20261125L;
    private static final int REQUESTS = 3_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final House house = House.open();

    @AfterAll
    void goHome() {
        client.close();
        house.close();
    }

    @Test
    void areAnsweredWithoutAFlaw() throws Exception {
        int port = URI.create(house.address()).getPort();
        var found = new Throwing(port).at(SEED, REQUESTS);
        assertThat(found.flaws()).isEmpty();
        assertThat(found.statuses()).containsKeys(200, 400, 404);
    }

    @Test
    void tellProgramsWhenAnAddressCannotBeRead() throws Exception {
        HttpResponse<String> answer = get("/api/drafts/%c0%af", "en");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.body()).contains("urn:rostrum:problem:malformed-request");
    }

    @Test
    void tellPeopleInTheirLanguageWhenAnAddressCannotBeRead() throws Exception {
        HttpResponse<String> answer = get("/drafts/%c0%af", "zh-CN");
        assertThat(answer.statusCode()).isEqualTo(400);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(page.select("h1").text()).isEqualTo("看不懂这个网址");
        assertThat(page.select("a.btn").attr("href")).isEqualTo("/");
    }

    @Test
    void tellPeopleWhenParametersCannotBeRead() throws Exception {
        HttpResponse<String> answer = get("/login?words=%c0%af", "zh-TW");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("沒有成功");
    }

    /** Characters that belong into no address and are sent all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1]", "a|b", "<b>", "\"^`", "\\"})
    void areAnsweredByTheHouseAlsoWhereTheAddressIsNone(String id) throws Exception {
        String program = raw("/api/drafts/" + id);
        assertThat(program).matches("(?s)HTTP/1.1 4\\d\\d .*").contains("application/problem+json");
        assertThat(raw("/drafts/" + id)).containsAnyOf("Location: /login", "lang=\"zh-Hans\"");
        assertThat(raw("/login?words=" + id)).startsWith("HTTP/1.1 200 ").contains("登录");
    }

    /** As it is, which no client library would send. */
    private String raw(String target) throws IOException {
        int port = URI.create(house.address()).getPort();
        String request =
                """
                GET %s HTTP/1.1
                Host: localhost
                Accept: text/html, application/json;q=0.9
                Accept-Language: zh-CN
                Connection: close

                """
                        .formatted(target)
                        .replace("\n", "\r\n");
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(house.address() + path))
                        .header("Accept", "text/html, application/json;q=0.9")
                        .header("Accept-Language", language)
                        .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
