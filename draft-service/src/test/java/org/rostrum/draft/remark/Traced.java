package org.rostrum.draft.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;

/**
 * A text of which every character is known by its origin while it is edited at random. A character
 * stands nowhere else in the text, unless an edit copies it: then the copy has another origin, and
 * is the lookalike that a careless anchor would end on.
 */
final class Traced {

    /** Code points beyond the first plane, so that cutting a pair in two would be seen. */
    private static final int FIRST = 0x20000;

    private final Random random;
    private final List<Line> lines = new ArrayList<>();
    private int fresh = FIRST;
    private int ids;

    /** A paragraph, and for each of its code points the origin. */
    private record Line(String id, List<Letter> letters) {}

    /**
     * @param origin for a letter of the first text the code point itself, else negative
     */
    private record Letter(int point, int origin) {}

    Traced(long seed) {
        random = new Random(seed);
        int paragraphs = 3 + random.nextInt(5);
        for (int i = 0; i < paragraphs; i++) {
            List<Letter> letters = new ArrayList<>();
            int length = 12 + random.nextInt(40);
            for (int j = 0; j < length; j++) {
                letters.add(new Letter(fresh, fresh));
                fresh++;
            }
            lines.add(new Line("p" + ids++, letters));
        }
    }

    Text text() {
        return new Text(lines.stream().map(Traced::paragraph).toList(), "");
    }

    private static Paragraph paragraph(Line line) {
        StringBuilder words = new StringBuilder();
        line.letters().forEach(letter -> words.appendCodePoint(letter.point()));
        return new Paragraph(line.id(), Kind.BODY, words.toString(), List.of(), "\n");
    }

    /** Whether the letter that stands there now is one of the first text's with this code point. */
    boolean stems(String paragraph, int offset, int point) {
        Line line = lines.stream().filter(l -> l.id().equals(paragraph)).findFirst().orElseThrow();
        return line.letters().get(offset / 2).origin() == point;
    }

    /** From one text to the next: either edits, or lookalikes that later edits can mislead by. */
    void step() {
        boolean copies = random.nextInt(3) == 0;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            if (copies) {
                copy();
            } else {
                edit();
            }
        }
    }

    private void edit() {
        switch (random.nextInt(8)) {
            case 0, 1 -> replace(some(), 0, 1 + random.nextInt(6));
            case 2, 3 -> replace(some(), 1 + random.nextInt(8), 0);
            case 4 -> replace(some(), 1 + random.nextInt(6), 1 + random.nextInt(6));
            case 5 ->
                    lines.add(
                            random.nextInt(lines.size()),
                            lines.remove(random.nextInt(lines.size())));
            case 6 -> split();
            default -> mergeOrDelete();
        }
    }

    private Line some() {
        return lines.get(random.nextInt(lines.size()));
    }

    private void replace(Line line, int gone, int put) {
        int at = random.nextInt(line.letters().size() + 1);
        int end = Math.min(line.letters().size(), at + gone);
        line.letters().subList(at, end).clear();
        for (int i = 0; i < put; i++) {
            line.letters().add(at + i, new Letter(fresh++, -1));
        }
    }

    /**
     * What reads like a passage, in another paragraph. The passage itself stays: words that are cut
     * here and pasted there do stem from it. Letters around the copy keep it apart, for of two that
     * touch nobody could say which one was deleted.
     */
    private void copy() {
        Line from = some();
        if (from.letters().size() < 4 || lines.size() < 4) {
            return;
        }
        int at = random.nextInt(from.letters().size() - 3);
        List<Letter> copied = new ArrayList<>(List.of(new Letter(fresh++, -1)));
        from.letters()
                .subList(at, at + 3)
                .forEach(letter -> copied.add(new Letter(letter.point(), -1)));
        copied.add(new Letter(fresh++, -1));
        Line to = lines.get((lines.indexOf(from) + 2) % lines.size());
        to.letters().addAll(random.nextInt(to.letters().size() + 1), copied);
    }

    private void split() {
        Line line = some();
        int at = line.letters().size() / 2;
        List<Letter> rest = new ArrayList<>(line.letters().subList(at, line.letters().size()));
        line.letters().subList(at, line.letters().size()).clear();
        lines.add(lines.indexOf(line) + 1, new Line("p" + ids++, rest));
    }

    private void mergeOrDelete() {
        int at = random.nextInt(lines.size());
        if (lines.size() < 3) {
            return;
        }
        Line line = lines.remove(at);
        if (at > 0 && random.nextBoolean()) {
            lines.get(at - 1).letters().addAll(line.letters());
        }
    }
}
