package org.rostrum.draft.remark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Editing;
import org.rostrum.draft.revision.Saved;
import org.rostrum.draft.revision.Saving;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.draft.revision.WorkingCopy;
import org.rostrum.draft.revision.Writers;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts suggestions into the working copy. */
@Component
public class Accepting {

    private final Editing editing;
    private final Conversing conversing;
    private final Remarks remarks;
    private final ClosingStore closings;
    private final WorkingCopies copies;
    private final Saving saving;
    private final Writers writers;
    private final Phrase phrase;

    Accepting(
            Editing editing,
            Conversing conversing,
            Remarks remarks,
            ClosingStore closings,
            WorkingCopies copies,
            Saving saving,
            Writers writers,
            Phrase phrase) {
        this.editing = editing;
        this.conversing = conversing;
        this.remarks = remarks;
        this.closings = closings;
        this.copies = copies;
        this.saving = saving;
        this.writers = writers;
        this.phrase = phrase;
    }

    /**
     * What came of it.
     *
     * @param accepted those that the text now has
     * @param left those that were left alone, for their passages touch each other
     */
    public record Accepted(WorkingCopy copy, List<RemarkId> accepted, List<RemarkId> left) {}

    /**
     * All of these or none: each has to be an open suggestion whose passage still reads as quoted.
     *
     * @param version of the working copy that the drafter saw
     */
    @Transactional
    public Outcome<Accepted> accept(
            DraftId draft, Set<RemarkId> suggestions, long version, Actor actor) {
        return switch (begin(draft, version, actor)) {
            case Outcome.Refused<WorkingCopy>(var reasons) -> Outcome.refused(reasons);
            case Outcome.Done<WorkingCopy>(WorkingCopy copy) -> {
                Map<RemarkId, Discussion> known =
                        remarks.in(copy, Conversing.person(actor)).stream()
                                .collect(
                                        Collectors.toMap(
                                                d -> d.remark().id(), Function.identity()));
                List<Refusal> reasons = new ArrayList<>();
                suggestions.forEach(id -> reasons.addAll(problems(known.get(id))));
                yield reasons.isEmpty()
                        ? all(copy, suggestions.stream().map(known::get).toList(), actor)
                        : Outcome.refused(reasons);
            }
        };
    }

    /** All open ones that still fit and that nobody has to choose between. */
    @Transactional
    public Outcome<Accepted> acceptAll(DraftId draft, long version, Actor actor) {
        return switch (begin(draft, version, actor)) {
            case Outcome.Refused<WorkingCopy>(var reasons) -> Outcome.refused(reasons);
            case Outcome.Done<WorkingCopy>(WorkingCopy copy) -> {
                List<Discussion> fitting =
                        remarks.in(copy, Conversing.person(actor)).stream()
                                .filter(Discussion::applicable)
                                .toList();
                yield put(copy, fitting, Applying.to(copy.text(), suggested(fitting)), actor);
            }
        };
    }

    private Outcome<WorkingCopy> begin(DraftId draft, long version, Actor actor) {
        return switch (editing.begin(draft, actor, List.of())) {
            case Outcome.Refused<Draft>(var reasons) -> Outcome.refused(reasons);
            case Outcome.Done<Draft> _ -> {
                WorkingCopy copy = copies.find(draft).orElseThrow();
                yield copy.version() == version
                        ? Outcome.done(copy)
                        : Outcome.refused(
                                Refusal.conflict(
                                        "working-copy.stale",
                                        Long.toString(version),
                                        Long.toString(copy.version())));
            }
        };
    }

    private static List<Refusal> problems(@Nullable Discussion one) {
        if (one == null || !one.remark().published()) {
            return List.of(Refusal.notFound("remark.unknown"));
        }
        if (!one.remark().suggestion()) {
            return List.of(Refusal.conflict("remark.no-suggestion"));
        }
        if (!one.remark().open()) {
            return Conversing.closed(one.remark());
        }
        return one.outdated()
                ? List.of(
                        Refusal.conflict(
                                "suggestion.outdated",
                                Remark.excerpt(one.remark().anchor().quotation()),
                                Remark.excerpt(one.now())))
                : List.of();
    }

    private Outcome<Accepted> all(WorkingCopy copy, List<Discussion> wanted, Actor actor) {
        var applied = Applying.to(copy.text(), suggested(wanted));
        return applied.touching().isEmpty()
                ? put(copy, wanted, applied, actor)
                : Outcome.refused(
                        Refusal.conflict("suggestion.touching", applied.touching().size()));
    }

    private static List<Suggested> suggested(Collection<Discussion> fitting) {
        return fitting.stream().map(d -> Suggested.at(d.remark(), d.place())).toList();
    }

    private Outcome<Accepted> put(
            WorkingCopy copy, List<Discussion> wanted, Applying.Applied applied, Actor actor) {
        Set<RemarkId> taken =
                applied.applied().stream().map(Suggested::remark).collect(Collectors.toSet());
        if (taken.isEmpty()) {
            return Outcome.refused(Refusal.conflict("suggestion.none-fits"));
        }
        return switch (saving.save(copy.draft(), copy.version(), applied.text(), actor)) {
            case Saved.Refused(var reasons) -> Outcome.refused(reasons);
            case Saved.Conflict _ -> throw new IllegalStateException("saved under a lock");
            case Saved.Stored(WorkingCopy stored, boolean _) -> {
                List<RemarkId> done = new ArrayList<>();
                for (Remark remark : chosen(wanted, taken)) {
                    done.add(close(remark, actor));
                }
                yield Outcome.done(new Accepted(stored, done, left(applied)));
            }
        };
    }

    /** In one order for everybody, so that two who accept do not wait for each other. */
    private static List<Remark> chosen(List<Discussion> wanted, Set<RemarkId> taken) {
        return wanted.stream()
                .map(Discussion::remark)
                .filter(remark -> taken.contains(remark.id()))
                .sorted(Comparator.comparing((Remark r) -> r.id().value()))
                .toList();
    }

    private RemarkId close(Remark remark, Actor actor) {
        switch (conversing.begin(remark.id(), actor, List.of())) {
            case Outcome.Done<Remark>(Remark now) when now.open() -> {
                if (phrase.exceededBy(now)) {
                    writers.wrote(now.draft(), now.author());
                }
                closings.close(now.id(), conversing.closing(Remark.State.ACCEPTED, "", actor));
                conversing.record("suggestion.accepted", now, "", actor);
            }
            case Outcome.Done<Remark> _, Outcome.Refused<Remark> _ ->
                    throw new IllegalStateException("closed meanwhile: " + remark.id());
        }
        return remark.id();
    }

    private static List<RemarkId> left(Applying.Applied applied) {
        return applied.touching().stream().map(Suggested::remark).toList();
    }
}
