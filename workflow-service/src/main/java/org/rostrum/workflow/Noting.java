package org.rostrum.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Component;

/** Takes note of what one had said and what lapsed, where one is told and not asked again. */
@Component
public class Noting {

    private final Transacting transacting;
    private final DraftAccess access;
    private final ReviewStore reviews;
    private final CarryStore store;
    private final Recorder recorder;
    private final Clock clock;

    Noting(
            Transacting transacting,
            DraftAccess access,
            ReviewStore reviews,
            CarryStore store,
            Recorder recorder,
            Clock clock) {
        this.transacting = transacting;
        this.access = access;
        this.reviews = reviews;
        this.store = store;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** Everything of the draft that the person has not taken note of. */
    public Outcome<Receipt> note(DraftId draft, Actor actor) {
        PersonId person = Acting.person(actor);
        return transacting.once(() -> {
            if (!access.mayRead(person, draft)) {
                return Outcome.refused(Refusal.notFound("draft.unknown"));
            }
            reviews.lockLive(draft);
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            int noted = store.seen(draft, person, now);
            return noted == 0
                    ? Outcome.refused(Refusal.conflict("lapse.nothing-to-note"))
                    : Outcome.done(
                            recorder.append(
                                    draft.stream(),
                                    "decision.lapse-noted",
                                    actor,
                                    Map.of("lapses", noted)));
        });
    }
}
