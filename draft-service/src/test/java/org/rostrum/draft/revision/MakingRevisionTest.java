package org.rostrum.draft.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.draft.revision.DraftFixture.TEXT;
import static testing.rostrum.Outcomes.codes;
import static testing.rostrum.Outcomes.done;
import static testing.rostrum.Samples.person;
import static testing.rostrum.Samples.somebody;
import static testing.rostrum.Samples.text;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.text.CanonicalForm;
import org.rostrum.draft.text.Text;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.springframework.context.annotation.Import;
import testing.rostrum.OpenHouse;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
@Import(DraftFixture.class)
class MakingRevisionTest {

    private static final Text OTHER = text("各位市民：", "今天我們種樹，也種希望。", "謝謝大家。");

    private final MakingRevision making;
    private final Revisions revisions;
    private final Saving saving;
    private final Chains chains;
    private final DraftFixture fixture;
    private final OpenHouse house;
    private final Actor lin = somebody("林美玲");

    MakingRevisionTest(
            MakingRevision making,
            Revisions revisions,
            Saving saving,
            Chains chains,
            DraftFixture fixture,
            OpenHouse house) {
        this.making = making;
        this.revisions = revisions;
        this.saving = saving;
        this.chains = chains;
        this.fixture = fixture;
        this.house = house;
    }

    @Test
    void makesARevisionOfWhatIsThere() {
        DraftId draft = fixture.drafting(lin);
        Revision revision = done(making.make(draft, 1, "初稿", lin));
        assertThat(revision.number()).isOne();
        assertThat(revision.sha256()).isEqualTo(CanonicalForm.sha256(TEXT));
        assertThat(revision.text()).isEqualTo(TEXT);
        assertThat(revision.author()).isEqualTo(person(lin));
        assertThat(revision.note()).isEqualTo("初稿");
        assertThat(revisions.find(draft, 1)).contains(revision);
        assertThat(revisions.latest(draft)).contains(revision);
    }

    @Test
    void answersTheExistingRevisionWhileTheTextReadsTheSame() {
        DraftId draft = fixture.drafting(lin);
        Revision first = done(making.make(draft, -1, "初稿", lin));
        assertThat(done(making.make(draft, -1, "再一次", lin))).isEqualTo(first);
        assertThat(entries(draft)).hasSize(2);
    }

    @Test
    void numbersRevisionsAndComparesWithTheLatestOnly() {
        DraftId draft = fixture.drafting(lin);
        done(making.make(draft, -1, "", lin));
        saving.save(draft, 1, OTHER, lin);
        assertThat(done(making.make(draft, 2, "", lin)).number()).isEqualTo(2);
        saving.save(draft, 2, TEXT, lin);
        assertThat(done(making.make(draft, 3, "", lin)).number()).isEqualTo(3);
    }

    @Test
    void tellsTheRecord() {
        DraftId draft = fixture.drafting(lin);
        Revision revision = done(making.make(draft, -1, "初稿", lin));
        Entry entry = entries(draft).getLast();
        assertThat(entry.event()).isEqualTo("revision.made");
        assertThat(entry.facts())
                .containsOnlyKeys("revision", "sha256", "hanCharacters", "note")
                .containsEntry("revision", 1L)
                .containsEntry("sha256", revision.sha256())
                .containsEntry("hanCharacters", 14L)
                .containsEntry("note", "初稿");
    }

    @Test
    void refusesAWorkingCopyThatTheAuthorHasNotSeen() {
        DraftId draft = fixture.drafting(lin);
        saving.save(draft, 1, OTHER, lin);
        assertThat(codes(making.make(draft, 1, "", lin))).containsExactly("working-copy.stale");
        assertThat(revisions.latest(draft)).isEmpty();
    }

    @Test
    void refusesAnEmptyText() {
        DraftId draft = fixture.drafting(lin);
        saving.save(draft, 1, text("", " 　"), lin);
        assertThat(codes(making.make(draft, -1, "", lin))).containsExactly("revision.empty");
    }

    @Test
    void reportsAllReasonsTogether() {
        Actor reader = somebody("讀者");
        house.letOnlyRead(person(reader));
        DraftId draft = fixture.inReview(lin);
        assertThat(codes(making.make(draft, -1, "\0" + "長".repeat(1000), reader)))
                .containsExactly(
                        "draft.not-yours-to-edit",
                        "draft.is-in-review",
                        "revision.note-too-long",
                        "revision.note-characters");
    }

    @Test
    void makesNoneOfAnApprovedDraft() {
        DraftId draft = fixture.in(Draft.State.APPROVED, lin);
        assertThat(codes(making.make(draft, -1, "", lin))).containsExactly("draft.is-approved");
    }

    @RepeatedTest(5)
    void makesOneRevisionHoweverManyAskAtOnce() {
        DraftId draft = fixture.drafting(lin);
        Callable<Outcome<Revision>> make = () -> making.make(draft, -1, "", somebody("某人"));
        List<Outcome<Revision>> answers = Together.run(Collections.nCopies(6, make));
        assertThat(answers.stream().map(a -> done(a)).distinct()).hasSize(1);
        assertThat(revisions.list(draft, null, 10).items()).hasSize(1);
        assertThat(entries(draft)).hasSize(2);
    }

    private List<Entry> entries(DraftId draft) {
        return chains.entries(draft.stream(), null, 50).items();
    }
}
