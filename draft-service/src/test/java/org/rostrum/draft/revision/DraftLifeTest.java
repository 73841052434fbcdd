package org.rostrum.draft.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static testing.rostrum.Outcomes.codes;
import static testing.rostrum.Outcomes.done;
import static testing.rostrum.Samples.somebody;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.DraftLife;
import org.rostrum.draft.Drafts;
import org.rostrum.draft.Released;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.IllegalTransactionStateException;
import testing.rostrum.RostrumTest;
import testing.rostrum.Together;

@RostrumTest
@Import(DraftFixture.class)
class DraftLifeTest {

    private final DraftLife life;
    private final Drafts drafts;
    private final DraftFixture fixture;
    private final Actor lin = somebody("林美玲");

    DraftLifeTest(DraftLife life, Drafts drafts, DraftFixture fixture) {
        this.life = life;
        this.drafts = drafts;
        this.fixture = fixture;
    }

    @Test
    void freezesARevision() {
        DraftId draft = fixture.drafting(lin);
        Revision revision = fixture.revision(draft, lin);
        Draft.InReview frozen = fixture.in(() -> done(life.freeze(draft, 1, revision.sha256())));
        assertThat(frozen.revision()).isOne();
        assertThat(frozen.sha256()).isEqualTo(revision.sha256());
        assertThat(drafts.find(draft)).contains(frozen);
    }

    @Test
    void freezesOnlyTheTextThatWasSeen() {
        DraftId draft = fixture.drafting(lin);
        Revision revision = fixture.revision(draft, lin);
        assertThat(codes(fixture.in(() -> life.freeze(draft, 2, revision.sha256()))))
                .containsExactly("revision.unknown");
        assertThat(codes(fixture.in(() -> life.freeze(draft, 1, "0".repeat(64)))))
                .containsExactly("revision.reads-otherwise");
        assertThat(drafts.find(draft).orElseThrow().state()).isEqualTo(Draft.State.DRAFTING);
    }

    @Test
    void returnsAndWithdraws() {
        DraftId returned = fixture.inReview(lin);
        assertThat(fixture.in(() -> done(life.release(returned, Released.RETURNED))))
                .isInstanceOf(Draft.Returned.class);
        DraftId withdrawn = fixture.inReview(lin);
        assertThat(fixture.in(() -> done(life.release(withdrawn, Released.WITHDRAWN))))
                .isInstanceOf(Draft.Drafting.class);
    }

    @Test
    void freezesAReturnedDraftAgain() {
        DraftId draft = fixture.in(Draft.State.RETURNED, lin);
        Revision revision = fixture.revision(draft, lin);
        assertThat(fixture.in(() -> done(life.freeze(draft, 1, revision.sha256()))).state())
                .isEqualTo(Draft.State.IN_REVIEW);
    }

    @Test
    void keepsTheFrozenRevisionOfAnApprovedOrRejectedDraft() {
        DraftId approved = fixture.inReview(lin);
        assertThat(fixture.in(() -> done(life.approve(approved))).revision()).isOne();
        DraftId rejected = fixture.inReview(lin);
        assertThat(fixture.in(() -> done(life.reject(rejected))).revision()).isOne();
    }

    @Test
    void refusesWhatTheStateDoesNotAllow() {
        DraftId drafting = fixture.drafting(lin);
        assertThat(codes(fixture.in(() -> life.approve(drafting))))
                .containsExactly("draft.is-drafting");
        assertThat(codes(fixture.in(() -> life.reject(drafting))))
                .containsExactly("draft.is-drafting");
        DraftId approved = fixture.in(Draft.State.APPROVED, lin);
        assertThat(codes(fixture.in(() -> life.release(approved, Released.RETURNED))))
                .containsExactly("draft.is-approved");
        assertThat(codes(fixture.in(() -> life.freeze(approved, 7, "other"))))
                .containsExactly("draft.is-approved");
        DraftId inReview = fixture.inReview(lin);
        assertThat(codes(fixture.in(() -> life.abandon(inReview))))
                .containsExactly("draft.is-in-review");
    }

    @Test
    void doesNotKnowEveryDraft() {
        DraftId unknown = new DraftId(UUID.randomUUID());
        assertThat(codes(fixture.in(() -> life.abandon(unknown)))).containsExactly("draft.unknown");
        assertThat(codes(fixture.in(() -> life.freeze(unknown, 1, "x"))))
                .containsExactly("draft.unknown");
        assertThat(fixture.in(() -> drafts.lock(unknown))).isEmpty();
    }

    @Test
    void needsTheCallersTransaction() {
        DraftId draft = fixture.drafting(lin);
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> life.abandon(draft));
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> drafts.lock(draft));
    }

    @Test
    void letsOneOfManyFinishADraft() {
        DraftId draft = fixture.inReview(lin);
        Callable<Outcome<Draft.Approved>> approving = () -> fixture.in(() -> life.approve(draft));
        List<Outcome<Draft.Approved>> answers = Together.run(Collections.nCopies(8, approving));
        assertThat(answers.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
        assertThat(answers.stream().filter(Outcome.Refused.class::isInstance))
                .allSatisfy(a -> assertThat(codes(a)).containsExactly("draft.is-approved"));
    }

    /** Who waited for the lock has to see the revision that was frozen meanwhile. */
    @Test
    void seesWhatWasFrozenWhileItWaited() {
        DraftId draft = fixture.drafting(lin);
        Revision revision = fixture.revision(draft, lin);
        Callable<Outcome<Draft.InReview>> freezing =
                () -> fixture.in(() -> life.freeze(draft, 1, revision.sha256()));
        List<Outcome<Draft.InReview>> answers = Together.run(Collections.nCopies(8, freezing));
        assertThat(answers.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
        assertThat(drafts.find(draft).orElseThrow().state()).isEqualTo(Draft.State.IN_REVIEW);
    }
}
