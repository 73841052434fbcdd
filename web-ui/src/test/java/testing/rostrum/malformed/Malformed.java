package testing.rostrum.malformed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Makes malformed requests as bytes, the same ones for the same seed. */
final class Malformed {

    private static final List<String> METHODS =
            List.of("POST", "POST", "POST", "GET", "GET", "PUT", "DELETE", "PATCH", "HEAD", "BREW");
    private static final List<String> TYPES =
            List.of(
                    "application/json",
                    "application/json",
                    "application/x-www-form-urlencoded",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=b",
                    "multipart/form-data",
                    "application/json; charset=utf-7",
                    "text/plain",
                    "nonsense",
                    "/");
    private static final List<String> HEADERS =
            List.of(
                    "Accept: application/json",
                    "Accept: text/html",
                    "Accept: */*;q=x",
                    "Accept: nonsense",
                    "Accept-Language: en",
                    "Accept-Language: zh-\u0001",
                    "Accept-Language: *;q=9",
                    "If-Match: \"1\"",
                    "If-Match: *",
                    "If-Match: \"99999999999999999999\"",
                    "If-None-Match: W/",
                    "Idempotency-Key: k",
                    "Idempotency-Key: " + "k".repeat(500),
                    "HX-Request: true",
                    "X-Forwarded-For: ', 1.2.3.4",
                    "X-Forwarded-Proto: javascript",
                    "X-Forwarded-Host: evil.example:x",
                    "Forwarded: for=\"",
                    "Range: bytes=9-1",
                    "Origin: null",
                    "Cookie: language=%00; theme=\"",
                    "Expect: 100-continue",
                    "Broken header");

    private final Random random;
    private final Contents contents;
    private final Caller caller;

    Malformed(long seed, Caller caller) {
        this.random = new Random(seed);
        this.contents = new Contents(random);
        this.caller = caller;
    }

    /** Who asks, so that more than the sign-in is tried. */
    record Caller(String cookie, String csrf, String token, String draft) {}

    /**
     * @param program whether it is for the API, and its first line can be read as far as that
     */
    record Request(String line, boolean program, byte[] bytes) {}

    Request next() {
        boolean program = random.nextBoolean();
        String line =
                "%s %s HTTP/1.1"
                        .formatted(
                                one(METHODS),
                                address(program ? Addresses.PROGRAMS : Addresses.PAGES));
        String type = one(TYPES);
        byte[] body = contents.of(type);
        StringBuilder head =
                new StringBuilder(line + "\r\nHost: localhost\r\nConnection: close\r\n");
        head.append("Content-Type: ").append(type).append("\r\n");
        head.append("Content-Length: ").append(body.length).append("\r\n");
        if (random.nextInt(8) > 0) {
            head.append(program ? "Authorization: Bearer " + caller.token() : caller.cookie());
            head.append("\r\n");
        }
        if (!program && random.nextInt(8) > 0) {
            head.append("X-CSRF-TOKEN: ").append(caller.csrf()).append("\r\n");
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            head.append(one(HEADERS)).append("\r\n");
        }
        boolean told =
                program && line.chars().allMatch(c -> c > 31 && c < 127 && "{}[]".indexOf(c) < 0);
        return new Request(line, told, bytes(head.append("\r\n").toString(), body));
    }

    private String address(List<String> addresses) {
        String id = random.nextBoolean() ? caller.draft() : one(Addresses.IDS);
        String number = one(List.of("1", "0", "-1", "x", "99999999999", "%"));
        String query = random.nextInt(3) == 0 ? one(Addresses.QUERIES) : "";
        String path = one(addresses).replace("{id}", id).replace("{n}", number);
        return (random.nextInt(40) == 0 ? "/" : "") + path + query;
    }

    private static byte[] bytes(String head, byte[] body) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(body);
        return all.toByteArray();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
