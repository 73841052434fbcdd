package org.rostrum.draft.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers for a person what they have read. Saying the same twice changes nothing, and nothing of
 * it enters the record.
 */
@Component
@Transactional
public class MarkingRead {

    private static final int NAMED = 5;

    private final DraftAccess access;
    private final Revisions revisions;
    private final ReadStateStore store;
    private final Clock clock;

    MarkingRead(DraftAccess access, Revisions revisions, ReadStateStore store, Clock clock) {
        this.access = access;
        this.revisions = revisions;
        this.store = store;
        this.clock = clock;
    }

    /**
     * @return how the person stands to the revision afterwards
     */
    public Outcome<ReadState> mark(DraftId draft, int number, Marks marks, PersonId person) {
        return switch (open(draft, number, person)) {
            case Outcome.Refused<Revision>(List<Refusal> reasons) -> Outcome.refused(reasons);
            case Outcome.Done<Revision>(Revision revision) -> {
                List<Refusal> problems = problems(revision, marks);
                yield problems.isEmpty()
                        ? Outcome.done(remember(revision, marks, person))
                        : Outcome.refused(problems);
            }
        };
    }

    /** Marks every paragraph of the revision as read. */
    public Outcome<ReadState> markAll(DraftId draft, int number, PersonId person) {
        return switch (open(draft, number, person)) {
            case Outcome.Refused<Revision>(List<Refusal> reasons) -> Outcome.refused(reasons);
            case Outcome.Done<Revision>(Revision revision) -> {
                var all = revision.text().paragraphs().stream().map(Paragraph::id).toList();
                yield Outcome.done(remember(revision, Marks.of(all, Set.of()), person));
            }
        };
    }

    private Outcome<Revision> open(DraftId draft, int number, PersonId person) {
        if (!access.mayRead(person, draft)) {
            return Outcome.refused(Refusal.notFound("draft.unknown"));
        }
        Optional<Revision> revision = revisions.find(draft, number);
        return revision.isPresent()
                ? Outcome.done(revision.get())
                : Outcome.refused(
                        Refusal.notFound("reading.revision-unknown", Integer.toString(number)));
    }

    private static List<Refusal> problems(Revision revision, Marks marks) {
        Set<String> known = new HashSet<>();
        revision.text().paragraphs().forEach(paragraph -> known.add(paragraph.id()));
        var unknown =
                Stream.concat(marks.read().stream(), marks.unread().stream())
                        .filter(id -> !known.contains(id))
                        .map(id -> Refusal.invalid("reading.paragraph-unknown", id));
        var both = marks.contradictory().stream().map(id -> Refusal.invalid("reading.both", id));
        return Stream.concat(unknown, both).limit(NAMED).toList();
    }

    private ReadState remember(Revision revision, Marks marks, PersonId person) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Remembered> read = remembered(revision, marks.read(), now);
        List<Remembered> unread = remembered(revision, marks.unread(), now);
        store.add(revision.draft(), person, read);
        store.remove(revision.draft(), person, unread);
        return ReadState.of(
                revision.number(), revision.text(), store.find(revision.draft(), person));
    }

    private static List<Remembered> remembered(Revision revision, Set<String> ids, Instant at) {
        return revision.text().paragraphs().stream()
                .filter(paragraph -> ids.contains(paragraph.id()))
                .map(paragraph -> new Remembered(Words.sha256(paragraph), paragraph.id(), at))
                .toList();
    }
}
