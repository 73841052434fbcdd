package org.rostrum.workflow;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.process.Routes;
import org.springframework.stereotype.Component;

/** Proposes a decision to whoever asked for it, once. It is no decision and counts nowhere. */
@Component
public class Preparing {

    private final Turn turn;
    private final StandingStore standings;
    private final PreparationStore store;
    private final PreparationChronicle chronicle;
    private final ReviewStore reviews;
    private final Routes routes;
    private final Clock clock;

    Preparing(
            Turn turn,
            StandingStore standings,
            PreparationStore store,
            PreparationChronicle chronicle,
            ReviewStore reviews,
            Routes routes,
            Clock clock) {
        this.turn = turn;
        this.standings = standings;
        this.store = store;
        this.chronicle = chronicle;
        this.reviews = reviews;
        this.routes = routes;
        this.clock = clock;
    }

    /** All that were asked for in the draft's newest review, the oldest first. */
    public List<Preparation> all(DraftId draft) {
        return store.all(draft);
    }

    /** What was last proposed to the person for the seat, of the text that is under review. */
    public Optional<Preparation> proposed(DecisionContext context, PersonId person) {
        return all(context.draft()).stream()
                .filter(one -> one.given() && one.seat().equals(context.seat()))
                .filter(one -> one.by().equals(person) && one.revision() == context.revision())
                .reduce((_, later) -> later);
    }

    /** For whoever was asked, as long as the seat is open. */
    public Outcome<Receipt> give(PreparationId id, Verdict verdict, String reason, Actor actor) {
        PersonId person = Acting.person(actor);
        return turn.about(
                id,
                person,
                (review, asked) -> {
                    List<Refusal> reasons =
                            PreparationCheck.giving(
                                    asked, person, verdict, reason, allowed(review, asked));
                    if (!reasons.isEmpty()) {
                        return Outcome.refused(reasons);
                    }
                    store.give(id, verdict, reason, clock.instant().truncatedTo(ChronoUnit.MICROS));
                    return Outcome.done(chronicle.given(review, asked, verdict, reason, actor));
                });
    }

    /** What the seat allows, but amending: whoever decides does that in person. */
    public List<Verdict> proposable(Preparation asked) {
        return allowed(reviews.find(asked.seat()).orElseThrow(), asked).stream().sorted().toList();
    }

    private Set<Verdict> allowed(Review review, Preparation asked) {
        Set<Verdict> all =
                EnumSet.copyOf(
                        Verdicts.at(
                                routes.version(review.route(), review.routeVersion())
                                        .station(asked.station()),
                                standings.of(asked.seat(), asked.by()).orElseThrow()));
        all.remove(Verdict.APPROVE_AS_AMENDED);
        return all;
    }
}
