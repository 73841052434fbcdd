package org.rostrum.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has stations heard after the fact (急件), on a leader's order: the review goes on without them, and
 * who was passed over owes a reading of the approved text.
 */
@Component
public class OrderingUrgency {

    private final Transacting transacting;
    private final DraftAccess access;
    private final ReviewStore reviews;
    private final UrgentStore store;
    private final UrgentCheck check;
    private final Passage passage;
    private final UrgentChronicle chronicle;
    private final Clock clock;

    OrderingUrgency(
            Transacting transacting,
            DraftAccess access,
            ReviewStore reviews,
            UrgentStore store,
            UrgentCheck check,
            Passage passage,
            UrgentChronicle chronicle,
            Clock clock) {
        this.transacting = transacting;
        this.access = access;
        this.reviews = reviews;
        this.store = store;
        this.check = check;
        this.passage = passage;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Stations that the person can have heard afterwards now; none where there is no say. */
    @Transactional(readOnly = true)
    public List<NamedStation> possible(DraftId draft, PersonId person) {
        return reviews
                .newest(draft)
                .filter(review -> check.permitted(review, person).isEmpty())
                .map(check::left)
                .orElse(List.of())
                .stream()
                .map(one -> new NamedStation(one.key(), DecisionContexts.label(one.name())))
                .toList();
    }

    /** The order that stands in the draft's newest review. */
    @Transactional(readOnly = true)
    public Optional<UrgentOrder> standing(DraftId draft) {
        return reviews.newest(draft)
                .flatMap(review -> {
                    Route route = passage.route(review);
                    return store.find(
                            review.id(), key -> DecisionContexts.label(route.station(key).name()));
                });
    }

    /**
     * For a leader who may read the draft; once a review.
     *
     * @param stations their keys, in any order
     */
    public Outcome<Receipt> order(
            DraftId draft, List<String> stations, String reason, Actor actor) {
        PersonId person = Acting.person(actor);
        return transacting.once(() -> {
            if (!access.mayRead(person, draft)) {
                return Outcome.refused(Refusal.notFound("draft.unknown"));
            }
            Review review = reviews.lockLive(draft).orElse(null);
            List<Refusal> reasons = check.ordering(review, person, stations, reason);
            return review == null || !reasons.isEmpty()
                    ? Outcome.refused(reasons)
                    : Outcome.done(order(review, person, stations, reason, actor));
        });
    }

    private Receipt order(
            Review review, PersonId person, List<String> wanted, String reason, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<String> stations =
                check.left(review).stream().map(Station::key).filter(wanted::contains).toList();
        store.insert(review, stations, person, reason, now);
        Receipt receipt = chronicle.ordered(review, stations, reason, actor);
        if (stations.contains(review.standing().node())) {
            passage.passOver(review, now);
        }
        return receipt;
    }
}
