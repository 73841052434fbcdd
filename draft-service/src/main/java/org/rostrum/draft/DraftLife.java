package org.rostrum.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a draft's life, each inside the caller's transaction. They ask nobody's permission
 * and append nothing to the record: the caller knows who wants the step and why.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DraftLife {

    private final Drafts drafts;
    private final DraftStore store;
    private final Clock clock;

    DraftLife(Drafts drafts, DraftStore store, Clock clock) {
        this.drafts = drafts;
        this.store = store;
        this.clock = clock;
    }

    /** From here on nobody changes text or details; the revision has to read as the hash says. */
    public Outcome<Draft.InReview> freeze(DraftId draft, int revision, String sha256) {
        Optional<Draft> found = drafts.lock(draft);
        if (found.isPresent() && Transition.FREEZE.possibleFrom(found.get().state())) {
            Optional<Refusal> problem = revisionProblem(draft, revision, sha256);
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
        }
        return take(Transition.FREEZE, found, revision).map(Draft.InReview.class::cast);
    }

    /** Another revision is frozen from now on; it has to have been made from the frozen one. */
    public Outcome<Draft.InReview> amend(DraftId draft, int revision) {
        Optional<Draft> found = drafts.lock(draft);
        if (found.isEmpty()) {
            return Outcome.refused(Editing.UNKNOWN);
        }
        if (!(found.get() instanceof Draft.InReview)) {
            return Outcome.refused(Transition.refusal(found.get().state()));
        }
        store.enter(draft, Draft.State.IN_REVIEW, revision, now());
        return Outcome.done((Draft.InReview) store.find(draft).orElseThrow());
    }

    /** Text and details may be changed again. */
    public Outcome<Draft> release(DraftId draft, Released why) {
        Transition transition =
                switch (why) {
                    case RETURNED -> Transition.RETURN;
                    case WITHDRAWN -> Transition.WITHDRAW;
                };
        return take(transition, drafts.lock(draft), null);
    }

    /** The frozen revision becomes final, for ever. */
    public Outcome<Draft.Approved> approve(DraftId draft) {
        Optional<Draft> found = drafts.lock(draft);
        return take(Transition.APPROVE, found, frozen(found)).map(Draft.Approved.class::cast);
    }

    /** The draft will not be used; nothing of it changes any more. */
    public Outcome<Draft.Rejected> reject(DraftId draft) {
        Optional<Draft> found = drafts.lock(draft);
        return take(Transition.REJECT, found, frozen(found)).map(Draft.Rejected.class::cast);
    }

    /** The draft is given up; nothing of it changes any more. */
    public Outcome<Draft.Abandoned> abandon(DraftId draft) {
        return take(Transition.ABANDON, drafts.lock(draft), null).map(Draft.Abandoned.class::cast);
    }

    /** Somebody else may write it, too, whatever stage it is in, as long as it has not ended. */
    public Outcome<Draft> join(DraftId draft, PersonId writer) {
        Optional<Draft> found = drafts.lock(draft);
        if (found.isEmpty()) {
            return Outcome.refused(Editing.UNKNOWN);
        }
        if (found.get().state().ended()) {
            return Outcome.refused(Transition.refusal(found.get().state()));
        }
        store.join(draft, writer, now());
        return Outcome.done(store.find(draft).orElseThrow());
    }

    private Optional<Refusal> revisionProblem(DraftId draft, int revision, String sha256) {
        Optional<String> stored = store.revision(draft, revision);
        if (stored.isEmpty()) {
            return Optional.of(Refusal.invalid("revision.unknown", revision));
        }
        return stored.get().equals(sha256)
                ? Optional.empty()
                : Optional.of(Refusal.conflict("revision.reads-otherwise", revision, stored.get()));
    }

    private Outcome<Draft> take(
            Transition transition, Optional<Draft> found, @Nullable Integer revision) {
        if (found.isEmpty()) {
            return Outcome.refused(Editing.UNKNOWN);
        }
        DraftId draft = found.get().head().id();
        List<Refusal> problems = transition.problems(found.get().state());
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        store.enter(draft, transition.to(), revision, now());
        return Outcome.done(store.find(draft).orElseThrow());
    }

    private static @Nullable Integer frozen(Optional<Draft> found) {
        return found.orElse(null) instanceof Draft.InReview frozen ? frozen.revision() : null;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
