package org.rostrum.draft.revision;

import static java.util.Objects.requireNonNull;
import static testing.rostrum.Outcomes.done;

import java.util.function.Supplier;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.DraftLife;
import org.rostrum.draft.Drafts;
import org.rostrum.draft.Released;
import org.rostrum.draft.text.Text;
import org.rostrum.record.Actor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import testing.rostrum.Samples;

/** Drafts in every state of their life. */
@TestComponent
public class DraftFixture {

    public static final Text TEXT = Samples.text("各位市民：", "今天我們種樹。", "謝謝大家。");

    private final Creating creating;
    private final MakingRevision making;
    private final DraftLife life;
    private final Drafts drafts;
    private final TransactionTemplate transaction;

    DraftFixture(
            Creating creating,
            MakingRevision making,
            DraftLife life,
            Drafts drafts,
            TransactionTemplate transaction) {
        this.creating = creating;
        this.making = making;
        this.life = life;
        this.drafts = drafts;
        this.transaction = transaction;
    }

    public DraftId drafting(Actor drafter) {
        return done(creating.create(Samples.newDraft(), TEXT, drafter));
    }

    public Revision revision(DraftId draft, Actor author) {
        return done(making.make(draft, -1, "", author));
    }

    public DraftId inReview(Actor drafter) {
        DraftId draft = drafting(drafter);
        return freeze(draft, revision(draft, drafter));
    }

    public DraftId freeze(DraftId draft, Revision revision) {
        return in(() -> done(life.freeze(draft, revision.number(), revision.sha256()))).head().id();
    }

    public DraftId in(Draft.State state, Actor drafter) {
        DraftId draft =
                switch (state) {
                    case DRAFTING, ABANDONED -> drafting(drafter);
                    case IN_REVIEW, RETURNED, APPROVED, REJECTED -> inReview(drafter);
                };
        in(() ->
                switch (state) {
                    case DRAFTING, IN_REVIEW -> drafts.lock(draft).orElseThrow();
                    case RETURNED -> done(life.release(draft, Released.RETURNED));
                    case APPROVED -> done(life.approve(draft));
                    case REJECTED -> done(life.reject(draft));
                    case ABANDONED -> done(life.abandon(draft));
                });
        return draft;
    }

    /** In a transaction. */
    public <T> T in(Supplier<T> verb) {
        return requireNonNull(transaction.execute(_ -> verb.get()));
    }
}
