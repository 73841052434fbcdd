package org.rostrum.workflow.people;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody act for another on certain days (代理). People appoint their own deputies; system
 * administrators may on somebody's behalf.
 */
@Service
public class AppointingDeputy {

    private final DeputyStore store;
    private final DeputyCheck check;
    private final Today today;
    private final Recorder recorder;
    private final Clock clock;

    AppointingDeputy(
            DeputyStore store, DeputyCheck check, Today today, Recorder recorder, Clock clock) {
        this.store = store;
        this.check = check;
        this.today = today;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** Whoever appoints, the record tells for whom. */
    @Transactional
    public Outcome<Deputyship> appoint(NewDeputyship wanted, Actor actor) {
        UUID by = actor.person();
        if (by == null) {
            throw new IllegalArgumentException("people appoint deputies, not the system");
        }
        store.lock();
        List<Refusal> reasons = check.appointing(wanted, store.since(today.day()), actor);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        DeputyId id = store.insert(wanted, new PersonId(by), now);
        Deputyship made = store.standing(id).orElseThrow();
        recorder.append(
                "people", "deputy.appointed", DeputyFacts.actor(made, actor), DeputyFacts.of(made));
        return Outcome.done(made);
    }
}
