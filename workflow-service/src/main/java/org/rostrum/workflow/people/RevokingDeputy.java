package org.rostrum.workflow.people;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an appointment before its last day, at once. */
@Service
public class RevokingDeputy {

    private final DeputyStore store;
    private final Today today;
    private final Recorder recorder;
    private final Clock clock;

    RevokingDeputy(DeputyStore store, Today today, Recorder recorder, Clock clock) {
        this.store = store;
        this.today = today;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** For the principal and for system administrators; others are told that there is none. */
    @Transactional
    public Outcome<Deputyship> revoke(DeputyId id, Actor actor) {
        UUID by = actor.person();
        Optional<Deputyship> found =
                store.standing(id).filter(one -> DeputyCheck.isFor(one, actor));
        if (found.isEmpty() || by == null) {
            return Outcome.refused(Refusal.notFound("deputy.none"));
        }
        Deputyship one = found.get();
        if (one.over(today.day())) {
            return Outcome.refused(Refusal.conflict("deputy.over"));
        }
        store.revoke(id, new PersonId(by), clock.instant().truncatedTo(ChronoUnit.MICROS));
        recorder.append(
                "people", "deputy.revoked", DeputyFacts.actor(one, actor), DeputyFacts.of(one));
        return Outcome.done(one);
    }
}
