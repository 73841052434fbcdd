package org.rostrum.workflow.notice;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Refusal;
import org.springframework.stereotype.Component;

/**
 * Where webhooks may lead: by https to addresses of the public network, so that nobody can make the
 * house knock at doors of its own network; anywhere on hosts that the operator has named.
 */
@Component
class SafeAddress {

    private static final int LONGEST = 2000;

    private final List<String> named;

    SafeAddress(NoticeProperties properties) {
        this.named = properties.webhookHosts();
    }

    /**
     * Empty where it may be used; asked again before each use, for names change their addresses.
     */
    Optional<Refusal> problem(String url) {
        URI uri = parsed(url);
        if (uri == null || uri.getHost() == null || uri.getRawUserInfo() != null) {
            return Optional.of(Refusal.invalid("webhook.address-unreadable"));
        }
        String scheme = uri.getScheme();
        boolean known = named.contains(uri.getHost());
        if (!"https".equals(scheme) && !("http".equals(scheme) && known)) {
            return Optional.of(Refusal.invalid("webhook.https-only"));
        }
        return known || outside(uri.getHost())
                ? Optional.empty()
                : Optional.of(Refusal.invalid("webhook.address-inside", uri.getHost()));
    }

    private static @Nullable URI parsed(String url) {
        try {
            return url.length() > LONGEST ? null : new URI(url);
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    private static boolean outside(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host.replaceAll("[\\[\\]]", "")))
                    .allMatch(SafeAddress::isPublic);
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }

    static boolean isPublic(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !reserved(address.getAddress());
    }

    /** What Java has no word for: fc00::/7, 100.64.0.0/10, 0.0.0.0/8, 240.0.0.0/4. */
    private static boolean reserved(byte[] bytes) {
        int first = bytes[0] & 0xff;
        if (bytes.length == 16) {
            return (first & 0xfe) == 0xfc;
        }
        return first == 0 || first >= 240 || first == 100 && (bytes[1] & 0xc0) == 64;
    }
}
