package org.rostrum.workflow;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.DraftLife;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.rostrum.workflow.people.Deputyships;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.RevokingDeputy;
import org.springframework.stereotype.Component;

/** Does to each thing that waits for somebody what its kind wants, and tells its draft's chain. */
@Component
class PassingEach {

    private final ReviewStore reviews;
    private final SeatStore seats;
    private final StandingStore standings;
    private final HandOverStore handOvers;
    private final Succession succession;
    private final DraftLife life;
    private final Deputyships deputies;
    private final RevokingDeputy revoking;
    private final People people;
    private final SeatChronicle seatChronicle;
    private final Chronicle chronicle;
    private final PassingChronicle told;

    PassingEach(
            ReviewStore reviews,
            SeatStore seats,
            StandingStore standings,
            HandOverStore handOvers,
            Succession succession,
            DraftLife life,
            Deputyships deputies,
            RevokingDeputy revoking,
            People people,
            SeatChronicle seatChronicle,
            Chronicle chronicle,
            PassingChronicle told) {
        this.reviews = reviews;
        this.seats = seats;
        this.standings = standings;
        this.handOvers = handOvers;
        this.succession = succession;
        this.life = life;
        this.deputies = deputies;
        this.revoking = revoking;
        this.people = people;
        this.seatChronicle = seatChronicle;
        this.chronicle = chronicle;
        this.told = told;
    }

    /** Whose work goes to whom, who does it and why. */
    record Handing(
            PersonId who, PersonId successor, String reason, Actor administrator, Instant now) {

        /** The administrator acts for whoever leaves. */
        Actor actor() {
            return administrator.onBehalfOf(who.value());
        }
    }

    /**
     * @param holdings that the successor can take
     */
    void all(List<Holding> holdings, OpenWork work, Handing handing) {
        for (Holding one : holdings) {
            switch (one.kind()) {
                case SEAT -> handOver(one.seatId().orElseThrow(), handing);
                case CLAIM -> letGo(one.seatId().orElseThrow(), handing);
                case COMING -> replace(one.draft(), handing);
                case DRAFT -> join(one.draft(), handing);
            }
        }
        Stream.concat(deputies.of(handing.who()).stream(), deputies.by(handing.who()).stream())
                .forEach(one -> sure(revoking.revoke(one.id(), handing.administrator())));
        told.passedOn(work, named(handing.who()), named(handing.successor()), handing);
    }

    private void handOver(SeatId seat, Handing handing) {
        Review review = reviews.find(seat).orElseThrow();
        Standing standing = standings.of(seat, handing.who()).orElseThrow();
        handOvers.give(
                seat, review, handing.who(), handing.successor(), handing.reason(), handing.now());
        seatChronicle.handedOver(
                review, standing, named(handing.successor()), handing.reason(), handing.actor());
    }

    private void letGo(SeatId seat, Handing handing) {
        Review review = reviews.find(seat).orElseThrow();
        Standing standing = standings.of(seat, handing.who()).orElseThrow();
        seats.letGo(seat);
        chronicle.givenBack(review, standing, handing.actor());
    }

    private void replace(DraftId draft, Handing handing) {
        Review review = reviews.newest(draft).orElseThrow();
        List<Replacement> one =
                List.of(new Replacement.OfLeader(handing.who(), handing.successor()));
        succession.write(Succession.seated(review, one), one, handing.actor());
    }

    private void join(DraftId draft, Handing handing) {
        sure(life.join(draft, handing.successor()));
        told.joined(draft, named(handing.who()), named(handing.successor()), handing);
    }

    private NamedPerson named(PersonId id) {
        return NamedPerson.of(people.find(id).orElseThrow());
    }

    /** The locks make this certain; anything else is a flaw and rolls everything back. */
    private static void sure(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(var reasons)) {
            throw new IllegalStateException("could not be passed on: " + reasons);
        }
    }
}
