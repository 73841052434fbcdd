package org.rostrum.workflow;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Component;

/**
 * Tells the record what time did. It is always the system that does it; {@code persons} are those
 * whom it concerns.
 */
@Component
class DeadlineChronicle {

    private final Recorder recorder;

    DeadlineChronicle(Recorder recorder) {
        this.recorder = recorder;
    }

    /**
     * @param count how often since it was due; 0 for the one before
     */
    void reminded(Review review, DueStore.Timed seat, int count, Collection<PersonId> persons) {
        Map<String, Object> facts = of(review, seat, persons);
        facts.put("reminder", count);
        append(review, "deadline.reminded", facts);
    }

    void passed(Review review, DueStore.Timed seat, Collection<PersonId> persons) {
        append(review, "deadline.passed", of(review, seat, persons));
    }

    /**
     * @param to who is asked instead; null where nobody could be, so that the office has to look
     * @param from who was asked
     */
    void escalated(
            Review review,
            DueStore.Timed seat,
            @Nullable NamedPerson to,
            Collection<PersonId> from,
            Collection<PersonId> persons) {
        Map<String, Object> facts = of(review, seat, persons);
        if (to != null) {
            facts.put("to", to.id().toString());
            facts.put("toName", to.name());
        }
        facts.put("toOffice", to == null);
        facts.put("from", texts(from));
        append(review, "deadline.escalated", facts);
    }

    /** The calendar changed, and with it when the seat is due. */
    void moved(
            Review review,
            DueStore.Timed seat,
            @Nullable Instant before,
            Collection<PersonId> persons) {
        Map<String, Object> facts = of(review, seat, persons);
        if (before != null) {
            facts.put("dueBefore", before.toString());
        }
        append(review, "deadline.moved", facts);
    }

    void speechNear(DraftId draft, LocalDateTime speechAt, int days, List<PersonId> persons) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("speechAt", speechAt.toString());
        facts.put("days", days);
        facts.put("persons", texts(persons));
        recorder.append(draft.stream(), "deadline.speech-near", Actor.system(), facts);
    }

    private void append(Review review, String event, Map<String, Object> facts) {
        recorder.append(review.draft().stream(), event, Actor.system(), facts);
    }

    private static Map<String, Object> of(
            Review review, DueStore.Timed seat, Collection<PersonId> persons) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("station", seat.station());
        facts.put("round", review.round());
        facts.put("revision", review.revision());
        facts.put("seat", seat.seat().toString());
        facts.put("seatName", seat.name());
        Instant due = seat.term().due();
        if (due != null) {
            facts.put("dueAt", due.toString());
        }
        facts.put("persons", texts(persons));
        return facts;
    }

    private static List<String> texts(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::toString).toList();
    }
}
