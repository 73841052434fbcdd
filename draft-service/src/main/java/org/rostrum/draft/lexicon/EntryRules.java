package org.rostrum.draft.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.draft.ShortText;
import org.rostrum.outcome.Refusal;

/** What an entry has to be like; all that is wrong is said at once. */
final class EntryRules {

    /** The lexicon is read as a whole, so it has an end. */
    static final int MOST_ENTRIES = 5_000;

    private static final int MOST_NAMES = 20;
    private static final int SHORTEST = 2;
    private static final ShortText TERM = new ShortText("lexicon.term", 60, false);
    private static final ShortText ALIAS = new ShortText("lexicon.alias", 60, false);
    private static final ShortText DUTY = new ShortText("lexicon.duty", 60, false);
    private static final ShortText NOTE = new ShortText("lexicon.note", 500, true);

    /** A redline leaves sentences out that did not change, so no term may reach over one's end. */
    private static final String SENTENCE_ENDS = "。！？；\n";

    private EntryRules() {}

    static List<Refusal> problems(EntryDetails details) {
        var problems = new ArrayList<Refusal>();
        problems.addAll(ofName(TERM, details.term()));
        details.aliases().forEach(alias -> problems.addAll(ofName(ALIAS, alias)));
        details.duties().forEach(duty -> problems.addAll(DUTY.problems(duty)));
        problems.addAll(NOTE.problems(details.note()));
        if (details.aliases().size() > MOST_NAMES) {
            problems.add(Refusal.invalid("lexicon.too-many-aliases", MOST_NAMES));
        }
        if (details.duties().size() > MOST_NAMES) {
            problems.add(Refusal.invalid("lexicon.too-many-duties", MOST_NAMES));
        }
        if (details.kind() != EntryKind.DEPARTMENT && !details.duties().isEmpty()) {
            problems.add(Refusal.invalid("lexicon.duties-without-department"));
        }
        return problems;
    }

    private static List<Refusal> ofName(ShortText rule, String name) {
        var problems = new ArrayList<>(rule.problems(name));
        if (name.codePointCount(0, name.length()) < SHORTEST) {
            problems.add(Refusal.invalid(rule.name() + "-too-short", SHORTEST, name));
        }
        if (name.chars().anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0)) {
            problems.add(Refusal.invalid(rule.name() + "-sentence", name));
        }
        return problems;
    }
}
