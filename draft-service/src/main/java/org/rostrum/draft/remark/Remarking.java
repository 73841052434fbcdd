package org.rostrum.draft.remark;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Drafts;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.remark.Remark.Visibility;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a remark, and writes it again as long as nobody else has seen it. */
@Component
@Transactional
public class Remarking {

    private final Drafts drafts;
    private final DraftAccess access;
    private final RemarkAccess remarkAccess;
    private final Revisions revisions;
    private final RemarkStore store;
    private final Clock clock;

    Remarking(
            Drafts drafts,
            DraftAccess access,
            RemarkAccess remarkAccess,
            Revisions revisions,
            RemarkStore store,
            Clock clock) {
        this.drafts = drafts;
        this.access = access;
        this.remarkAccess = remarkAccess;
        this.revisions = revisions;
        this.store = store;
        this.clock = clock;
    }

    /** A note of one's own is possible on any revision, everything else on the frozen one. */
    public Outcome<Remark> write(DraftId draft, NewRemark wanted, Actor actor) {
        PersonId person = person(actor);
        Optional<Draft> found = drafts.find(draft);
        if (found.isEmpty() || !access.mayRead(person, draft)) {
            return Outcome.refused(Refusal.notFound("draft.unknown"));
        }
        return composed(new RemarkId(UUID.randomUUID()), found.get(), wanted, person)
                .map(remark -> {
                    store.insert(remark);
                    return remark;
                });
    }

    /** Also takes a remark to another revision. */
    public Outcome<Remark> change(RemarkId remark, NewRemark wanted, Actor actor) {
        PersonId person = person(actor);
        return switch (own(remark, person)) {
            case Outcome.Refused<Remark>(var reasons) -> Outcome.refused(reasons);
            case Outcome.Done<Remark>(Remark before) -> {
                Draft draft = drafts.find(before.draft()).orElseThrow();
                yield replaced(composed(remark, draft, wanted, person));
            }
        };
    }

    private Outcome<Remark> replaced(Outcome<Remark> composed) {
        return switch (composed) {
            case Outcome.Refused<Remark> refused -> refused;
            case Outcome.Done<Remark>(Remark remark) ->
                    store.replace(remark) ? composed : Outcome.refused(published());
        };
    }

    /** Answers what it was. */
    public Outcome<Remark> discard(RemarkId remark, Actor actor) {
        return switch (own(remark, person(actor))) {
            case Outcome.Refused<Remark> refused -> refused;
            case Outcome.Done<Remark> found ->
                    store.delete(remark) ? found : Outcome.refused(published());
        };
    }

    private Outcome<Remark> own(RemarkId remark, PersonId person) {
        Optional<Remark> found =
                store.find(remark)
                        .filter(r -> access.mayRead(person, r.draft()))
                        .filter(r -> r.published() || r.author().equals(person));
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.notFound("remark.unknown"));
        }
        return found.get().published() ? Outcome.refused(published()) : Outcome.done(found.get());
    }

    private Outcome<Remark> composed(RemarkId id, Draft draft, NewRemark wanted, PersonId person) {
        List<Refusal> problems = new ArrayList<>(RemarkCheck.problems(wanted));
        if (!wanted.kept()) {
            problems.addAll(untimely(draft, wanted.revision(), person));
        }
        Optional<Revision> revision = revisions.find(draft.head().id(), wanted.revision());
        if (revision.isEmpty()) {
            problems.add(Refusal.invalid("revision.unknown", wanted.revision()));
        }
        return problems.isEmpty()
                ? anchored(id, revision.orElseThrow(), wanted, person)
                : Outcome.refused(problems);
    }

    private List<Refusal> untimely(Draft draft, int revision, PersonId person) {
        if (!(draft instanceof Draft.InReview(_, int frozen, _))) {
            return List.of(Refusal.conflict("remark.not-now", revision));
        }
        List<Refusal> problems = new ArrayList<>();
        if (revision != frozen) {
            problems.add(Refusal.conflict("remark.stale-revision", revision, frozen));
        }
        if (!remarkAccess.mayRemark(person, draft.head().id())) {
            problems.add(Refusal.forbidden("remark.not-asked"));
        }
        return problems;
    }

    private Outcome<Remark> anchored(
            RemarkId id, Revision revision, NewRemark wanted, PersonId person) {
        return switch (Anchoring.anchor(revision.text(), wanted)) {
            case Outcome.Refused<Anchor>(var reasons) -> Outcome.refused(reasons);
            case Outcome.Done<Anchor>(Anchor anchor) -> {
                List<Refusal> problems = RemarkCheck.problems(wanted, anchor);
                yield problems.isEmpty()
                        ? Outcome.done(remark(id, revision, anchor, wanted, person))
                        : Outcome.refused(problems);
            }
        };
    }

    private Remark remark(
            RemarkId id, Revision revision, Anchor anchor, NewRemark wanted, PersonId person) {
        return new Remark(
                id,
                revision.draft(),
                revision.number(),
                person,
                wanted.weight(),
                anchor,
                wanted.body().strip(),
                wanted.replacement(),
                wanted.kept() ? Visibility.PRIVATE : Visibility.DRAFT,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                null);
    }

    private static Refusal published() {
        return Refusal.conflict("remark.is-published");
    }

    private static PersonId person(Actor actor) {
        return new PersonId(requireNonNull(actor.person()));
    }
}
