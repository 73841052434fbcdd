package org.rostrum.workflow.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows system administrators what could not be sent, and lets them decide what becomes of it. */
@Component
public class ClearingUndelivered {

    private static final int SHOWN = 200;

    /** An entry that nobody was told of for so long is a fault. */
    private static final Duration LATE = Duration.ofMinutes(5);

    private final UndeliveredStore store;
    private final OutboxStore outbox;
    private final Wakening wakening;
    private final Recorder recorder;
    private final Clock clock;

    ClearingUndelivered(
            UndeliveredStore store,
            OutboxStore outbox,
            Wakening wakening,
            Recorder recorder,
            Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.wakening = wakening;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** The last given up first. */
    public List<Undelivered> list() {
        return store.list(SHOWN);
    }

    public int count() {
        return store.count();
    }

    /** Entries of which nobody has been told although there was time enough. */
    public int late() {
        return outbox.since(clock.instant().minus(LATE));
    }

    @Transactional
    public Outcome<UUID> tryAgain(UUID delivery, Actor actor) {
        return clear(
                delivery,
                "delivery.retried",
                actor,
                () -> store.tryAgain(delivery, clock.instant()));
    }

    @Transactional
    public Outcome<UUID> discard(UUID delivery, Actor actor) {
        return clear(
                delivery,
                "delivery.discarded",
                actor,
                () -> store.discard(delivery, clock.instant()));
    }

    private Outcome<UUID> clear(
            UUID delivery, String event, Actor actor, Supplier<Optional<Channel>> change) {
        List<Refusal> problems = Administration.only(actor);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return change.get()
                .map(channel -> {
                    recorder.append(
                            "settings",
                            event,
                            actor,
                            Map.of("delivery", delivery.toString(), "channel", channel.name()));
                    wakening.deliver();
                    return Outcome.done(delivery);
                })
                .orElseGet(() -> Outcome.refused(Refusal.conflict("delivery.not-given-up")));
    }
}
