package org.rostrum.web.api;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks what comes beside a body: query parameters and headers. */
final class Parameters {

    static final int LONGEST_STRETCH = 100;
    static final String USUAL_STRETCH = "25";

    private static final Pattern ENTITY_TAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private Parameters() {}

    /** How many items a caller may ask for at once. */
    static int limit(int asked) {
        if (asked < 1 || asked > LONGEST_STRETCH) {
            throw invalid(Complaint.at("limit", "field.between", 1, LONGEST_STRETCH));
        }
        return asked;
    }

    static @Nullable String words(@Nullable String words) {
        if (words != null && words.length() > 200) {
            throw invalid(Complaint.at("words", "field.size", 0, 200));
        }
        return words;
    }

    /** The version that {@code If-Match} names. */
    static long version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new Complaint.Raised(
                    ProblemType.PRECONDITION_REQUIRED,
                    Complaint.at("If-Match", "if-match.missing"));
        }
        var tag = ENTITY_TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw invalid(Complaint.at("If-Match", "if-match.malformed"));
        }
        return Long.parseLong(tag.group(1));
    }

    static @Nullable String key(@Nullable String idempotencyKey) {
        if (idempotencyKey != null && !KEY.matcher(idempotencyKey).matches()) {
            throw invalid(Complaint.at("Idempotency-Key", "idempotency-key.malformed"));
        }
        return idempotencyKey;
    }

    static Complaint wrong(String name, Class<?> expected) {
        if (expected.isEnum()) {
            return Complaint.at(name, "field.not-one-of", FieldValue.allowed(expected));
        }
        return Complaint.at(
                name,
                expected == boolean.class
                        ? "field.wrong-type.boolean"
                        : "field.wrong-type.integer");
    }

    private static Complaint.Raised invalid(Complaint complaint) {
        return new Complaint.Raised(ProblemType.INVALID_FIELDS, complaint);
    }
}
