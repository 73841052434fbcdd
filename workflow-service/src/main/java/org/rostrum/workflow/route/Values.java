package org.rostrum.workflow.route;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/** Says what a detail cannot be. */
final class Values {

    private Values() {}

    static String unknown(String word) {
        return "\"%s\" is not known of a draft; known are %s"
                .formatted(
                        word,
                        Arrays.stream(Detail.values()).map(Detail::word).collect(joining(", ")));
    }

    static String impossible(Detail detail, String value) {
        return "%s is never '%s'; it is one of %s"
                .formatted(detail.word(), value, String.join(", ", detail.choices()));
    }

    static String notFree(Detail detail) {
        return "%s is no free text; compare it with ==, != or in".formatted(detail.word());
    }
}
