package testing.rostrum.malformed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What came back. {@code status} is 0 when the connection was closed without a word.
 *
 * @param head status line and headers
 */
record Answer(int status, String head, String body) {

    private static final Pattern LEAK =
            Pattern.compile(
                    "(org|java|javax|jakarta|tools)\\.[a-z]+\\.[a-zA-Z]|Exception|\\tat |Tomcat|PSQL"
                            + "|SQLState|ERROR: |\\b(select|insert|update) .{1,80} (from|into|set)\\b");

    /** A page's tokens against forgery: random, so that one spells a word of the above at times. */
    private static final Pattern TOKENS =
            Pattern.compile("name=\"(_csrf|csrf-token)\" (value|content)=\"[A-Za-z0-9_-]+\"");

    static Answer of(byte[] received) {
        // What only says "go on" comes first.
        String all =
                new String(received, StandardCharsets.UTF_8)
                        .replaceFirst("^HTTP/1.1 100 ?\\r\\n\\r\\n", "");
        int end = all.indexOf("\r\n\r\n");
        if (!all.startsWith("HTTP/1.1 ") || end < 0) {
            return new Answer(0, all, "");
        }
        return new Answer(
                Integer.parseInt(all.substring(9, 12)),
                all.substring(0, end).toLowerCase(Locale.ROOT),
                all.substring(end + 4));
    }

    /** What must never be answered to anything. */
    Optional<String> flaw(boolean program) {
        if (status >= 500) {
            return Optional.of("status " + status);
        }
        if (status >= 400 && LEAK.matcher(TOKENS.matcher(body).replaceAll("")).find()) {
            return Optional.of("leaks");
        }
        boolean said = status >= 400 && !body.isEmpty();
        if (said && program && !head.contains("content-type: application/problem+json")) {
            return Optional.of("no problem document");
        }
        return Optional.empty();
    }
}
