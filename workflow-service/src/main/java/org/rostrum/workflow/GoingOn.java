package org.rostrum.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.deadline.WorkingTime;
import org.springframework.stereotype.Component;

/**
 * Lets an overdue seat go on to somebody who is asked instead, by the means of handing over: to the
 * nearest head above, or to a deputy, who could decide there. Where nobody could, the office has to
 * look. Nobody decides by it.
 */
@Component
class GoingOn {

    private final DueStore store;
    private final CandidateStore candidates;
    private final HandOverStore handOvers;
    private final Deputies deputies;
    private final DeadlineChronicle chronicle;

    GoingOn(
            DueStore store,
            CandidateStore candidates,
            HandOverStore handOvers,
            Deputies deputies,
            DeadlineChronicle chronicle) {
        this.store = store;
        this.candidates = candidates;
        this.handOvers = handOvers;
        this.deputies = deputies;
        this.chronicle = chronicle;
    }

    void above(Review review, DueStore.Timed seat, List<PersonId> asked, Instant now) {
        give(review, seat, asked, store.headsAbove(seat.seat()), now);
    }

    /** Alone from then on; before, a deputy was asked beside those for whom they stand in. */
    void toDeputy(
            Review review,
            DueStore.Timed seat,
            List<PersonId> asked,
            WorkingTime time,
            Instant now) {
        var day = now.atZone(time.zone()).toLocalDate();
        Set<PersonId> found = new LinkedHashSet<>();
        asked.forEach(one -> found.addAll(deputies.of(one, seat.route(), day)));
        give(review, seat, asked, found, now);
    }

    /** Nothing more can be done by itself; once for a seat. */
    void toOffice(Review review, DueStore.Timed seat, List<PersonId> asked, Instant now) {
        if (!seat.seenByOffice()) {
            store.callOffice(seat.seat(), now);
            chronicle.escalated(review, seat, null, asked, store.office());
        }
    }

    private void give(
            Review review,
            DueStore.Timed seat,
            List<PersonId> asked,
            Collection<PersonId> wanted,
            Instant now) {
        Optional<NamedPerson> able = able(seat, wanted);
        if (able.isEmpty()) {
            toOffice(review, seat, asked, now);
            return;
        }
        NamedPerson to = able.get();
        handOvers.give(seat.seat(), review, null, to.id(), "", now);
        chronicle.escalated(review, seat, to, asked, List.of(to.id()));
    }

    /** The first who could decide there. */
    private Optional<NamedPerson> able(DueStore.Timed seat, Collection<PersonId> wanted) {
        List<NamedPerson> able =
                candidates.among(seat.seat(), wanted).stream()
                        .filter(one -> one.problems(seat.name()).isEmpty())
                        .map(Candidate::person)
                        .toList();
        return wanted.stream()
                .flatMap(id -> able.stream().filter(one -> one.id().equals(id)))
                .findFirst();
    }
}
