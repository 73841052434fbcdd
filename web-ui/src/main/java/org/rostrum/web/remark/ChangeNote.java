package org.rostrum.web.remark;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.rostrum.draft.remark.Remark;

/**
 * What a drafter would write about the remarks that were dealt with: a line for each, as many as
 * there is room for.
 */
final class ChangeNote {

    /** UTF-16 units. The shortest of what the form, a submission and a revision take as a note. */
    static final int LONGEST = 1_000;

    /** Code points; a line of that many leaves room for saying how many are left out. */
    private static final int LONGEST_LINE = 300;

    private static final Pattern SPACE = Pattern.compile("[\\p{Cntrl}\\p{Z}]+");

    private ChangeNote() {}

    /**
     * @param dealt with by the drafters; what not everybody may see, and what is open, is passed
     *     over
     * @param line says in one line what was done about a remark
     * @param more says how many are left out
     */
    static String of(List<Remark> dealt, Function<Remark, String> line, IntFunction<String> more) {
        List<String> lines =
                dealt.stream()
                        .filter(remark -> remark.published() && !remark.open())
                        .map(line)
                        .map(words -> brief(words, LONGEST_LINE))
                        .toList();
        String all = String.join("\n", lines);
        return all.length() <= LONGEST ? all : shortened(lines, more);
    }

    private static String shortened(List<String> lines, IntFunction<String> more) {
        StringBuilder note = new StringBuilder();
        int taken = 0;
        while (taken < lines.size()) {
            String last = brief(more.apply(lines.size() - taken - 1), LONGEST_LINE / 3);
            int length = note.length() + lines.get(taken).length() + last.length() + 2;
            if (length > LONGEST) {
                break;
            }
            note.append(lines.get(taken++)).append('\n');
        }
        return note.append(brief(more.apply(lines.size() - taken), LONGEST_LINE / 3)).toString();
    }

    /** In one line, of at most so many code points and a sign that there was more. */
    static String brief(String words, int longest) {
        String one = SPACE.matcher(words).replaceAll(" ").strip();
        return one.codePointCount(0, one.length()) <= longest
                ? one
                : one.substring(0, one.offsetByCodePoints(0, longest)) + "…";
    }
}
