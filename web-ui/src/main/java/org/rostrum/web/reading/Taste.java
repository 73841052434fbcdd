package org.rostrum.web.reading;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.text.SpeakingTime;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * How a person likes to read, kept in a cookie of the browser, so that it works without JavaScript.
 *
 * @param size of the reader's letters, 1 to {@value #LARGEST}
 * @param far size of the teleprompter's letters, 1 to {@value #LARGEST}
 * @param rate Han characters a minute
 * @param rateRefused whether another speed was asked for that nobody speaks at
 */
record Taste(int size, int far, Colours colours, int rate, boolean rateRefused) {

    static final int LARGEST = 9;
    static final int SLOWEST = 60;
    static final int FASTEST = 500;

    private static final String COOKIE = "reading";
    private static final Taste USUAL = new Taste(4, 4, Colours.PAPER, SpeakingTime.DEFAULT, false);
    private static final Pattern KEPT = Pattern.compile("(\\d)-(\\d)-([a-z]{1,8})-(\\d{2,3})");

    enum Colours {
        PAPER,
        CREAM,
        NIGHT;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Colours keyed(@Nullable String key, Colours otherwise) {
            return Arrays.stream(values())
                    .filter(c -> c.key().equals(key))
                    .findFirst()
                    .orElse(otherwise);
        }
    }

    /** What the address asks for, else what the browser kept, else the usual. */
    static Taste of(HttpServletRequest request) {
        Taste kept = kept(WebUtils.getCookie(request, COOKIE));
        String wanted = request.getParameter("rate");
        int rate = whole(wanted, -1);
        boolean spoken = rate >= SLOWEST && rate <= FASTEST;
        return new Taste(
                size(request.getParameter("size"), kept.size),
                size(request.getParameter("far"), kept.far),
                Colours.keyed(request.getParameter("colours"), kept.colours),
                spoken ? rate : kept.rate,
                wanted != null && !spoken);
    }

    private static Taste kept(@Nullable Cookie cookie) {
        Matcher kept = KEPT.matcher(cookie == null ? "" : cookie.getValue());
        if (!kept.matches()) {
            return USUAL;
        }
        int rate = whole(kept.group(4), 0);
        return new Taste(
                size(kept.group(1), USUAL.size),
                size(kept.group(2), USUAL.far),
                Colours.keyed(kept.group(3), USUAL.colours),
                rate >= SLOWEST && rate <= FASTEST ? rate : USUAL.rate,
                false);
    }

    private static int size(@Nullable String wanted, int otherwise) {
        return Math.clamp(whole(wanted, otherwise), 1, LARGEST);
    }

    private static int whole(@Nullable String number, int otherwise) {
        return number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : otherwise;
    }

    /** To be kept for a year. */
    ResponseCookie cookie(HttpServletRequest request) {
        String value = "%d-%d-%s-%d".formatted(size, far, colours.key(), rate);
        return ResponseCookie.from(COOKIE, value)
                .path("/drafts")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .secure(request.isSecure())
                .build();
    }

    public List<Colours> choices() {
        return List.of(Colours.values());
    }

    public int smaller(int size) {
        return Math.max(1, size - 1);
    }

    public int larger(int size) {
        return Math.min(LARGEST, size + 1);
    }
}
