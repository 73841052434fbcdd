package org.rostrum.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.StandInStore.Silent;
import org.rostrum.workflow.StandInStore.StandIn;
import org.rostrum.workflow.people.People;
import org.springframework.stereotype.Component;

/**
 * Finds somebody for seats whose people have all spoken in the round, or write the draft: their
 * deputy, else the head above. Without one the seat stays, and that is told; nothing is ever
 * approved in anybody's name.
 */
@Component
public class StandingIn {

    private final StandInStore store;
    private final VacantSeatStore vacant;
    private final NeededLater needed;
    private final People people;
    private final SeatChronicle chronicle;

    StandingIn(
            StandInStore store,
            VacantSeatStore vacant,
            NeededLater needed,
            People people,
            SeatChronicle chronicle) {
        this.needed = needed;
        this.store = store;
        this.vacant = vacant;
        this.people = people;
        this.chronicle = chronicle;
    }

    /** Names of the draft's seats that wait though nobody could decide there. */
    public List<String> stuck(DraftId draft) {
        return store.stuck(draft);
    }

    /** After a voice at a station that goes on. */
    void lookAgain(Review review, Instant now) {
        if (store.lastVoiceSitsTwice(review.id())) {
            look(review, now);
        }
    }

    /** At the station at which the review stands. */
    void look(Review review, Instant now) {
        for (Silent seat : store.silent(review.id())) {
            Set<PersonId> later = needed.people(review);
            Optional<StandIn> found =
                    store.standIns(seat.seat()).stream()
                            .filter(one -> !later.contains(one.person()))
                            .findFirst();
            if (found.isPresent()) {
                store.give(seat.seat(), review, found.get(), now);
                chronicle.wentTo(
                        review,
                        seat,
                        NamedPerson.of(people.find(found.get().person()).orElseThrow()),
                        found.get().rule());
            } else if (!vacant.vacant(seat.seat())) {
                store.stuck(seat.seat(), now);
                chronicle.silent(review, seat);
            }
        }
    }
}
