package org.rostrum.draft.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static testing.rostrum.Samples.somebody;
import static testing.rostrum.Samples.text;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.DraftLife;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.springframework.context.annotation.Import;
import testing.rostrum.RostrumTest;
import testing.rostrum.Samples;
import testing.rostrum.Together;

@RostrumTest
@Import(DraftFixture.class)
class SavingRaceTest {

    private static final int SAVERS = 8;

    private final Saving saving;
    private final WorkingCopies copies;
    private final DraftLife life;
    private final DraftFixture fixture;
    private final Actor lin = somebody("林美玲");

    SavingRaceTest(Saving saving, WorkingCopies copies, DraftLife life, DraftFixture fixture) {
        this.saving = saving;
        this.copies = copies;
        this.life = life;
        this.fixture = fixture;
    }

    @RepeatedTest(5)
    void mergesWhatTwoPeopleSaveAtOnceInDifferentParagraphs() {
        DraftId draft = fixture.drafting(lin);
        List<Saved> answers =
                Together.run(
                        List.of(
                                save(draft, text("甲", "今天我們種樹。", "謝謝大家。")),
                                save(draft, text("各位市民：", "今天我們種樹。", "乙"))));
        assertThat(answers).allSatisfy(a -> assertThat(a).isInstanceOf(Saved.Stored.class));
        assertThat(answers.stream().map(a -> ((Saved.Stored) a).merged()))
                .containsExactlyInAnyOrder(false, true);
        assertThat(copies.find(draft).orElseThrow().text()).isEqualTo(text("甲", "今天我們種樹。", "乙"));
    }

    @RepeatedTest(5)
    void letsOneOfTwoWinWhoSaveTheSameParagraphAtOnce() {
        DraftId draft = fixture.drafting(lin);
        List<Saved> answers =
                Together.run(
                        List.of(
                                save(draft, text("甲", "今天我們種樹。", "謝謝大家。")),
                                save(draft, text("乙", "今天我們種樹。", "謝謝大家。"))));
        Saved.Stored winner = only(answers, Saved.Stored.class);
        Saved.Conflict loser = only(answers, Saved.Conflict.class);
        assertThat(loser.theirs()).isEqualTo(winner.copy());
        assertThat(loser.mine()).isNotEqualTo(winner.copy().text());
        assertThat(copies.find(draft)).contains(winner.copy());
    }

    @Test
    void losesNothingWhenManySaveAtOnce() {
        DraftId draft = fixture.drafting(lin);
        Text wide = numbered(-1);
        saving.save(draft, 1, wide, lin);
        Together.run(
                IntStream.range(0, SAVERS)
                        .mapToObj(i ->
                                (Callable<Saved>) () -> saving.save(draft, 2, numbered(i), lin))
                        .toList());
        WorkingCopy copy = copies.find(draft).orElseThrow();
        assertThat(copy.version()).isEqualTo(2 + SAVERS);
        assertThat(copy.text().paragraphs()).extracting(Paragraph::text).containsOnly("新");
    }

    /** Either the save comes first, or the frozen draft refuses it; the text never slips past. */
    @RepeatedTest(5)
    void savesOrRefusesWhileSomebodyFreezes() {
        DraftId draft = fixture.drafting(lin);
        Revision revision = fixture.revision(draft, lin);
        Callable<Saved> save = save(draft, text("甲", "今天我們種樹。", "謝謝大家。"));
        Callable<Outcome<?>> freeze =
                () -> fixture.in(() -> life.freeze(draft, 1, revision.sha256()));
        List<Object> answers = Together.run(List.<Callable<Object>>of(save::call, freeze::call));
        assertThat(answers.get(1)).isInstanceOf(Outcome.Done.class);
        long version = copies.find(draft).orElseThrow().version();
        assertThat(version).isEqualTo(answers.getFirst() instanceof Saved.Stored ? 2 : 1);
        assertThat(Set.of(1L, 2L)).contains(version);
    }

    private Callable<Saved> save(DraftId draft, Text text) {
        Actor author = somebody("某人");
        return () -> saving.save(draft, 1, text, author);
    }

    private static Text numbered(int rewritten) {
        return new Text(
                IntStream.range(0, SAVERS)
                        .mapToObj(i -> Samples.paragraph("n" + i, i == rewritten ? "新" : "舊" + i))
                        .toList(),
                "");
    }

    private static <T extends Saved> T only(List<Saved> answers, Class<T> type) {
        List<T> found = answers.stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
