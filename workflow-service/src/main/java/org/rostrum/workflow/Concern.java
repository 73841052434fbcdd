package org.rostrum.workflow;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;

/**
 * Finds which departments a text is about: it names them, or touches what they are in charge of.
 */
final class Concern {

    /** What stands around a word, in UTF-16 units, on either side. */
    private static final int AROUND = 10;

    /**
     * What a department is known by.
     *
     * @param names its own name, the lexicon's and the aliases
     * @param duties what it is in charge of
     */
    record Known(DepartmentId department, List<String> names, List<String> duties) {}

    /** Whoever writes 财政局 speaks of 財政局. */
    private static final Transliterator TO_SIMPLIFIED =
            Transliterator.getInstance("Traditional-Simplified");

    private record Word(DepartmentId department, Touched.How how, String text, String folded) {}

    private final List<Word> words;

    /** A longer word is looked for first: 公共交通局 does not name 交通局. */
    private Concern(List<Known> known) {
        this.words =
                known.stream()
                        .flatMap(one ->
                                Stream.concat(
                                        words(one, Touched.How.NAMED, one.names()),
                                        words(one, Touched.How.DUTY, one.duties())))
                        .sorted(
                                Comparator.comparingInt((Word word) -> word.text().length())
                                        .reversed())
                        .toList();
    }

    private static Stream<Word> words(Known one, Touched.How how, List<String> texts) {
        return texts.stream()
                .filter(text -> !text.isBlank())
                .distinct()
                .map(text -> new Word(one.department(), how, text, folded(text)));
    }

    /** In one script, with every character where it was. */
    private static String folded(String text) {
        String folded = TO_SIMPLIFIED.transliterate(text);
        return folded.length() == text.length() ? folded : text;
    }

    /** Each word of a department once, where it first stands; names first, then by paragraph. */
    static Map<DepartmentId, List<Touched>> of(Text text, List<Known> known) {
        Concern concern = new Concern(known);
        Map<DepartmentId, List<Touched>> found = new LinkedHashMap<>();
        for (int i = 0; i < text.paragraphs().size(); i++) {
            concern.in(text.paragraphs().get(i), i + 1, found);
        }
        found.values()
                .forEach(places ->
                        places.sort(
                                Comparator.comparing(Touched::how)
                                        .thenComparingInt(Touched::paragraph)));
        return found;
    }

    private void in(Paragraph paragraph, int number, Map<DepartmentId, List<Touched>> found) {
        String text = paragraph.text();
        String folded = folded(text);
        boolean[] taken = new boolean[text.length()];
        for (Word word : words) {
            int at = free(folded, word.folded(), taken);
            if (at >= 0) {
                take(folded, word, taken);
                List<Touched> places =
                        found.computeIfAbsent(word.department(), _ -> new ArrayList<>());
                if (places.stream().noneMatch(p -> p.word().equals(word.text()))) {
                    places.add(
                            new Touched(
                                    word.how(),
                                    word.text(),
                                    number,
                                    passage(text, at, at + word.text().length())));
                }
            }
        }
    }

    /** Where the word stands outside of longer names; -1 if nowhere. */
    private static int free(String text, String word, boolean[] taken) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (!taken[at]) {
                return at;
            }
        }
        return -1;
    }

    /** Names stand for themselves; what somebody is in charge of may be another's as well. */
    private static void take(String text, Word word, boolean[] taken) {
        if (word.how() == Touched.How.NAMED) {
            int length = word.folded().length();
            for (int at = text.indexOf(word.folded());
                    at >= 0;
                    at = text.indexOf(word.folded(), at + length)) {
                Arrays.fill(taken, at, at + length, true);
            }
        }
    }

    private static String passage(String text, int from, int to) {
        int begin = whole(text, Math.max(0, from - AROUND));
        int end = whole(text, Math.min(text.length(), to + AROUND));
        return (begin > 0 ? "…" : "")
                + text.substring(begin, end)
                + (end < text.length() ? "…" : "");
    }

    /** Never between the halves of a surrogate pair. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                ? at - 1
                : at;
    }
}
