package org.rostrum.draft.revision;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Editing;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.text.Text;
import org.rostrum.draft.text.TextCheck;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody typed, and never at the cost of what somebody else typed. */
@Component
public class Saving {

    private final Editing editing;
    private final WorkingCopyStore copies;
    private final Clock clock;

    Saving(Editing editing, WorkingCopyStore copies, Clock clock) {
        this.editing = editing;
        this.copies = copies;
        this.clock = clock;
    }

    /**
     * @param expectedVersion the version that the text was made from
     */
    @Transactional
    public Saved save(DraftId draft, long expectedVersion, Text text, Actor actor) {
        return switch (editing.begin(draft, actor, TextCheck.problems(text))) {
            case Outcome.Refused<Draft>(var reasons) -> new Saved.Refused(reasons);
            case Outcome.Done<Draft> _ -> saveOver(current(draft), expectedVersion, text, actor);
        };
    }

    private Saved saveOver(WorkingCopy current, long expectedVersion, Text text, Actor actor) {
        if (expectedVersion < 1 || expectedVersion > current.version()) {
            return new Saved.Refused(
                    List.of(
                            Refusal.invalid(
                                    "working-copy.version-unknown",
                                    Long.toString(expectedVersion),
                                    Long.toString(current.version()))));
        }
        if (text.equals(current.text())) {
            return new Saved.Stored(current, false);
        }
        return merged(current, expectedVersion, text)
                .<Saved>map(merged -> store(current, merged, text, actor))
                .orElseGet(() -> new Saved.Conflict(current, text));
    }

    /** Empty when the two edits cannot stand beside each other. */
    private Optional<Text> merged(WorkingCopy current, long expectedVersion, Text text) {
        if (expectedVersion == current.version()) {
            return Optional.of(text);
        }
        return copies.version(current.draft(), expectedVersion)
                .flatMap(base -> Merging.merge(base, current.text(), text))
                .filter(merged -> TextCheck.problems(merged).isEmpty());
    }

    private Saved store(WorkingCopy current, Text merged, Text text, Actor actor) {
        boolean others = !merged.equals(text);
        if (merged.equals(current.text())) {
            return new Saved.Stored(current, others);
        }
        WorkingCopy next =
                new WorkingCopy(
                        current.draft(),
                        current.version() + 1,
                        merged,
                        new PersonId(requireNonNull(actor.person())),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        copies.replace(next);
        editing.changed(next.draft());
        return new Saved.Stored(next, others);
    }

    private WorkingCopy current(DraftId draft) {
        return copies.find(draft).orElseThrow();
    }
}
