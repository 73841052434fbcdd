package org.rostrum.draft.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.text.Text;
import testing.rostrum.speech.HardTexts;
import testing.rostrum.speech.Revising;
import testing.rostrum.speech.Speeches;

/** The work is bounded, counted in steps and not by a clock. */
class EffortTest {

    private static long steps(Text before, Text after) {
        var comparing = new Comparing(before, after, Lexicon.EMPTY);
        assertThat(comparing.redline().blocks()).isNotEmpty();
        return comparing.steps();
    }

    @Test
    void isSmallForARevisedSpeech() {
        var speech = Speeches.ofLength(6000);
        for (int seed = 0; seed < 20; seed++) {
            assertThat(steps(speech, Revising.thoroughly(speech, seed).text())).isLessThan(100_000);
        }
    }

    @Test
    void staysBelowTheCapForUnrelatedTextsOfEveryShape() {
        HardTexts.of(200_000)
                .forEach((shape, pair) ->
                        assertThat(steps(pair.before(), pair.after()))
                                .as(shape)
                                .isLessThan(Effort.MOST));
    }

    /** So many steps a character, however long the texts are. */
    @Test
    void growsWithTheLengthAndNotWithTheSquareOfIt() {
        for (int length : new int[] {10_000, 40_000, 160_000}) {
            HardTexts.of(length)
                    .forEach((shape, pair) ->
                            assertThat(steps(pair.before(), pair.after()))
                                    .as(shape + ", " + length)
                                    .isLessThan(300L * length));
        }
    }

    @Test
    void givesUpComparingBeyondTheCapButStillRebuildsBothSides() {
        var effort = new Effort();
        assertThat(effort.take(Effort.MOST)).isTrue();
        assertThat(effort.take(1)).isFalse();
        int[] before = {1, 2, 3};
        int[] after = {4, 2, 5};
        var hunks = new TokenDiff(before, after, new float[] {1, 1, 1}, effort).hunks();
        assertThat(hunks).isEqualTo(List.of(new Hunk(0, 3, 0, 3)));
        assertThat(effort.steps()).isLessThan(Effort.MOST + 100);
    }
}
