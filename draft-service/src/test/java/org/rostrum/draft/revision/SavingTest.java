package org.rostrum.draft.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.draft.revision.DraftFixture.TEXT;
import static testing.rostrum.Outcomes.codes;
import static testing.rostrum.Samples.paragraph;
import static testing.rostrum.Samples.person;
import static testing.rostrum.Samples.somebody;
import static testing.rostrum.Samples.text;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.text.Text;
import org.rostrum.record.Actor;
import org.rostrum.record.Chains;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.OpenHouse;
import testing.rostrum.RostrumTest;

@RostrumTest
@Import(DraftFixture.class)
class SavingTest {

    private static final Text FIRST_REWRITTEN = text("各位來賓：", "今天我們種樹。", "謝謝大家。");
    private static final Text LAST_REWRITTEN = text("各位市民：", "今天我們種樹。", "多謝各位。");
    private static final Text BOTH_REWRITTEN = text("各位來賓：", "今天我們種樹。", "多謝各位。");

    private final Saving saving;
    private final WorkingCopies copies;
    private final Chains chains;
    private final DraftFixture fixture;
    private final OpenHouse house;
    private final JdbcClient jdbc;
    private final Actor lin = somebody("林美玲");
    private final Actor wei = somebody("魏");

    SavingTest(
            Saving saving,
            WorkingCopies copies,
            Chains chains,
            DraftFixture fixture,
            OpenHouse house,
            JdbcClient jdbc) {
        this.saving = saving;
        this.copies = copies;
        this.chains = chains;
        this.fixture = fixture;
        this.house = house;
        this.jdbc = jdbc;
    }

    @Test
    void storesTheNextVersion() {
        DraftId draft = fixture.drafting(lin);
        Saved.Stored stored = stored(saving.save(draft, 1, FIRST_REWRITTEN, wei));
        assertThat(stored.merged()).isFalse();
        assertThat(stored.copy().version()).isEqualTo(2);
        assertThat(stored.copy().savedBy()).isEqualTo(person(wei));
        assertThat(copies.find(draft)).contains(stored.copy());
    }

    @Test
    void makesNoVersionOfWhatReadsAsBefore() {
        DraftId draft = fixture.drafting(lin);
        assertThat(stored(saving.save(draft, 1, TEXT, wei)).copy().version()).isOne();
        assertThat(copies.find(draft).orElseThrow().savedBy()).isEqualTo(person(lin));
    }

    @Test
    void mergesEditsOfDifferentParagraphs() {
        DraftId draft = fixture.drafting(lin);
        saving.save(draft, 1, FIRST_REWRITTEN, lin);
        Saved.Stored stored = stored(saving.save(draft, 1, LAST_REWRITTEN, wei));
        assertThat(stored.merged()).isTrue();
        assertThat(stored.copy().version()).isEqualTo(3);
        assertThat(stored.copy().text()).isEqualTo(BOTH_REWRITTEN);
        assertThat(copies.find(draft)).contains(stored.copy());
    }

    @Test
    void neverOverwritesWhatSomebodyElseWrote() {
        DraftId draft = fixture.drafting(lin);
        saving.save(draft, 1, FIRST_REWRITTEN, lin);
        Text mine = text("各位鄉親：", "今天我們種樹。", "謝謝大家。");
        WorkingCopy theirs = copies.find(draft).orElseThrow();
        assertThat(saving.save(draft, 1, mine, wei)).isEqualTo(new Saved.Conflict(theirs, mine));
        assertThat(copies.find(draft)).contains(theirs);
    }

    @Test
    void takesTheSameEditOfTwoPeopleOnce() {
        DraftId draft = fixture.drafting(lin);
        saving.save(draft, 1, FIRST_REWRITTEN, lin);
        Saved.Stored again = stored(saving.save(draft, 1, FIRST_REWRITTEN, wei));
        assertThat(again.merged()).isFalse();
        assertThat(again.copy().version()).isEqualTo(2);
    }

    @Test
    void handsTheNewTextToWhoChangedNothing() {
        DraftId draft = fixture.drafting(lin);
        saving.save(draft, 1, FIRST_REWRITTEN, lin);
        Saved.Stored stored = stored(saving.save(draft, 1, TEXT, wei));
        assertThat(stored.merged()).isTrue();
        assertThat(stored.copy().version()).isEqualTo(2);
        assertThat(stored.copy().text()).isEqualTo(FIRST_REWRITTEN);
    }

    @Test
    void keepsTheLastTwoHundredVersionsToMergeWith() {
        DraftId draft = fixture.drafting(lin);
        for (int version = 1; version <= 201; version++) {
            saving.save(draft, version, text("版次 " + version, "今天我們種樹。", "謝謝大家。"), lin);
        }
        assertThat(savedVersions(draft)).isEqualTo(WorkingCopyStore.KEPT_VERSIONS);
        assertThat(saving.save(draft, 2, LAST_REWRITTEN, wei)).isInstanceOf(Saved.Conflict.class);
        Text late = text("版次 2", "今天我們種樹。", "多謝各位。");
        assertThat(stored(saving.save(draft, 3, late, wei)).merged()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 2, Long.MAX_VALUE, Long.MIN_VALUE})
    void refusesAVersionThatNeverWas(long version) {
        DraftId draft = fixture.drafting(lin);
        assertThat(refused(saving.save(draft, version, FIRST_REWRITTEN, lin)))
                .containsExactly("working-copy.version-unknown");
        assertThat(copies.find(draft).orElseThrow().version()).isOne();
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_REVIEW", "APPROVED", "REJECTED", "ABANDONED"})
    void storesNothingOnceTheDraftIsFrozen(Draft.State state) {
        DraftId draft = fixture.in(state, lin);
        assertThat(refused(saving.save(draft, 1, FIRST_REWRITTEN, lin))).hasSize(1);
        assertThat(copies.find(draft).orElseThrow().text()).isEqualTo(TEXT);
    }

    @Test
    void reportsAllReasonsTogether() {
        Actor reader = somebody("讀者");
        house.letOnlyRead(person(reader));
        DraftId draft = fixture.inReview(lin);
        Text twice = text(paragraph("a", "一"), paragraph("a", "二"));
        assertThat(refused(saving.save(draft, 1, twice, reader)))
                .containsExactly(
                        "draft.not-yours-to-edit", "draft.is-in-review", "text.paragraph-id-twice");
    }

    @Test
    void doesNotTellStrangersThatThereIsADraft() {
        Actor stranger = somebody("陌生人");
        house.shutOut(person(stranger));
        assertThat(refused(saving.save(fixture.drafting(lin), 1, TEXT, stranger)))
                .containsExactly("draft.unknown");
        assertThat(refused(saving.save(new DraftId(UUID.randomUUID()), 1, TEXT, lin)))
                .containsExactly("draft.unknown");
    }

    @Test
    void keepsCharactersOutsideTheFirstPlane() {
        DraftId draft = fixture.drafting(lin);
        Text rare = text("𠮷野家🙂👨‍👩‍👧‍👦", "\t「全形」　空白", "");
        saving.save(draft, 1, rare, lin);
        assertThat(copies.find(draft).orElseThrow().text()).isEqualTo(rare);
    }

    @Test
    void doesNotTellTheRecordOfEverySave() {
        DraftId draft = fixture.drafting(lin);
        saving.save(draft, 1, FIRST_REWRITTEN, lin);
        assertThat(chains.entries(draft.stream(), null, 10).items()).hasSize(1);
    }

    private static Saved.Stored stored(Saved saved) {
        assertThat(saved).isInstanceOf(Saved.Stored.class);
        return (Saved.Stored) saved;
    }

    private static List<String> refused(Saved saved) {
        assertThat(saved).isInstanceOf(Saved.Refused.class);
        return codes(((Saved.Refused) saved).reasons());
    }

    private int savedVersions(DraftId draft) {
        return jdbc.sql("select count(*) from draft.saved_version where draft_id = :draft")
                .param("draft", draft.value())
                .query(Integer.class)
                .single();
    }
}
