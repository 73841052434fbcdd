package org.rostrum.draft.text;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.outcome.Refusal;

/** How much text a draft can hold: far above any speech, and low enough to keep every page fast. */
final class Limits {

    static final int CHARACTERS = 200_000;
    static final int PARAGRAPHS = 5_000;

    private Limits() {}

    static List<Refusal> problems(String all, int paragraphs) {
        return problems(all.codePointCount(0, all.length()), paragraphs);
    }

    static List<Refusal> problems(int characters, int paragraphs) {
        var problems = new ArrayList<Refusal>();
        if (characters > CHARACTERS) {
            problems.add(Refusal.invalid("text.too-long", characters, CHARACTERS));
        }
        if (paragraphs > PARAGRAPHS) {
            problems.add(Refusal.invalid("text.too-many-paragraphs", paragraphs, PARAGRAPHS));
        }
        return problems;
    }
}
