package org.rostrum.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.springframework.stereotype.Component;

/**
 * Asks a named person, from one's own open seat, to prepare its decision (委派). The decision stays
 * one's own, and can be made without waiting.
 */
@Component
public class AskingToPrepare {

    private final Turn turn;
    private final StandingStore standings;
    private final PreparationStore store;
    private final PreparationCheck check;
    private final PreparationChronicle chronicle;
    private final Clock clock;

    AskingToPrepare(
            Turn turn,
            StandingStore standings,
            PreparationStore store,
            PreparationCheck check,
            PreparationChronicle chronicle,
            Clock clock) {
        this.turn = turn;
        this.standings = standings;
        this.store = store;
        this.check = check;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** The request that was made. */
    public record Asked(PreparationId preparation, Receipt receipt) {}

    /** What would keep the person from deciding keeps the person from asking. */
    public Outcome<Asked> ask(SeatId seat, PersonId of, String request, Actor actor) {
        PersonId person = Acting.person(actor);
        return turn.at(
                seat,
                person,
                (review, standing) -> {
                    List<Refusal> reasons = check.asking(standing, person, of, request);
                    if (!reasons.isEmpty()) {
                        return Outcome.refused(reasons);
                    }
                    PreparationId id = store.ask(seat, review, person, of, request, now());
                    Preparation asked = store.find(id).orElseThrow();
                    return Outcome.done(
                            new Asked(id, chronicle.asked(review, asked, standing.told(actor))));
                });
    }

    /** For whoever asked, or could decide in the seat now, as long as nothing was proposed. */
    public Outcome<Receipt> takeBack(PreparationId id, String reason, Actor actor) {
        PersonId person = Acting.person(actor);
        return turn.about(
                id,
                person,
                (review, asked) -> {
                    Standing standing = standings.of(asked.seat(), person).orElseThrow();
                    List<Refusal> reasons =
                            PreparationCheck.takingBack(asked, standing, person, reason);
                    if (!reasons.isEmpty()) {
                        return Outcome.refused(reasons);
                    }
                    store.takeBack(id, now());
                    return Outcome.done(
                            chronicle.takenBack(review, asked, reason, standing.told(actor)));
                });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
