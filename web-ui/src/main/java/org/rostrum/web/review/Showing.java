package org.rostrum.web.review;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.DecisionContext;
import org.rostrum.workflow.Shown;
import org.rostrum.workflow.Shown.View;
import org.springframework.stereotype.Component;

/**
 * Gives a page of the review a seal that says how it showed the text, and reads it when the page
 * comes back with a decision. The key belongs to the session and never leaves the house, so that
 * nobody can say to have seen something else; a page of another session proves nothing.
 */
@Component
class Showing {

    private static final String KEY = "rostrum.shown";
    private static final Pattern SEALED =
            Pattern.compile("(CLEAN|INLINE|BESIDE|CHANGES):(\\d{0,9}):(\\d{1,15}):([0-9a-f]{64})");

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    Showing(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the page sends with a decision.
     *
     * @param redline null for the clean text
     */
    String sealed(DecisionContext context, @Nullable RedlineView redline, HttpSession session) {
        View view = view(redline);
        String since =
                view == View.CLEAN ? "" : Integer.toString(requireNonNull(redline).from().number());
        String said = "%s:%s:%d".formatted(view, since, clock.millis());
        return sealed(context, context.sha256(), said, session);
    }

    /** The same for the text as it would be amended, marked in full against the revision. */
    String sealedAmended(DecisionContext context, String amendedSha256, HttpSession session) {
        String said = "%s:%d:%d".formatted(View.INLINE, context.revision(), clock.millis());
        return sealed(context, amendedSha256, said, session);
    }

    private String sealed(
            DecisionContext context, String sha256, String said, HttpSession session) {
        return said + ":" + seal(bound(context.seat().toString(), sha256, said), key(session));
    }

    /** Null where the form says nothing, or something that this session was not shown. */
    @Nullable Shown read(DecisionForm form, HttpSession session) {
        if (form.shown() == null || !(session.getAttribute(KEY) instanceof String key)) {
            return null;
        }
        var found = SEALED.matcher(form.shown());
        if (!found.matches()) {
            return null;
        }
        String said = form.shown().substring(0, found.start(4) - 1);
        String bound =
                bound(Objects.toString(form.seat()), Objects.toString(form.seenSha256()), said);
        return same(seal(bound, key), found.group(4)) ? shown(found) : null;
    }

    private static Shown shown(MatchResult found) {
        return new Shown(
                View.valueOf(found.group(1)),
                found.group(2).isEmpty() ? null : Integer.valueOf(found.group(2)),
                Instant.ofEpochMilli(Long.parseLong(found.group(3))),
                true);
    }

    private static View view(@Nullable RedlineView redline) {
        if (redline == null || redline.query().finalText()) {
            return View.CLEAN;
        }
        if (redline.query().changesOnly()) {
            return View.CHANGES;
        }
        return redline.query().beside() ? View.BESIDE : View.INLINE;
    }

    private String key(HttpSession session) {
        if (session.getAttribute(KEY) instanceof String key) {
            return key;
        }
        byte[] fresh = new byte[32];
        random.nextBytes(fresh);
        String key = HexFormat.of().formatHex(fresh);
        session.setAttribute(KEY, key);
        return key;
    }

    private static String bound(String seat, String sha256, String said) {
        return seat + "|" + sha256 + "|" + said;
    }

    private static String seal(String bound, String key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(bound.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
