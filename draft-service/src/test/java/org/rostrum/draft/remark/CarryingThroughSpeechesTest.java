package org.rostrum.draft.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.redline.Positions;
import org.rostrum.draft.redline.Redline;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Range;
import org.rostrum.draft.text.Text;
import testing.rostrum.speech.Revising;
import testing.rostrum.speech.Speeches;

/** Whole speeches, revised as an office would. */
class CarryingThroughSpeechesTest {

    private static final int REVISIONS = 20;

    @Test
    void findsEveryPassageOfAParagraphThatWasNotTouched() {
        for (Text before : Speeches.all()) {
            for (long seed = 0; seed < REVISIONS; seed++) {
                Text after = Revising.thoroughly(before, seed).text();
                Positions positions = Redline.between(before, after).positions();
                Random random = new Random(seed);
                for (Paragraph paragraph : before.paragraphs()) {
                    Place place = place(paragraph, random);
                    Place carried = Carrying.carry(Trail.from(place), positions).place();
                    if (after.paragraphs().contains(paragraph)) {
                        assertThat(carried).isEqualTo(place);
                    } else {
                        assertThat(reads(carried, before, after, place)).isTrue();
                    }
                }
            }
        }
    }

    /** Begins and ends with words of the passage; nothing else hangs on a passage. */
    private static boolean reads(Place carried, Text before, Text after, Place place) {
        if (carried.range() == null) {
            return true;
        }
        String then = place.in(before).orElseThrow();
        String now = carried.in(after).orElseThrow();
        return then.indexOf(now.charAt(0)) >= 0
                && then.indexOf(now.charAt(now.length() - 1)) >= 0
                && common(then, now) * 3 >= then.length();
    }

    /** Length of the longest common subsequence. */
    private static int common(String then, String now) {
        List<Integer> row = new ArrayList<>();
        for (int i = 0; i <= now.length(); i++) {
            row.add(0);
        }
        for (int i = 0; i < then.length(); i++) {
            int corner = 0;
            for (int j = 1; j <= now.length(); j++) {
                int up = row.get(j);
                row.set(
                        j,
                        then.charAt(i) == now.charAt(j - 1)
                                ? corner + 1
                                : Math.max(up, row.get(j - 1)));
                corner = up;
            }
        }
        return row.getLast();
    }

    private static Place place(Paragraph paragraph, Random random) {
        String text = paragraph.text();
        int from = whole(text, random.nextInt(text.length()));
        int to = whole(text, Math.min(text.length(), from + 2 + random.nextInt(16)));
        return Place.passage(paragraph.id(), new Range(from, Math.max(to, from + 1)));
    }

    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                ? at - 1
                : at;
    }
}
