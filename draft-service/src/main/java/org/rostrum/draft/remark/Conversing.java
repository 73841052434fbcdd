package org.rostrum.draft.remark;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What everything that is done with a published remark begins and ends with. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Conversing {

    private final RemarkStore store;
    private final DraftAccess access;
    private final Recorder recorder;
    private final Clock clock;

    Conversing(RemarkStore store, DraftAccess access, Recorder recorder, Clock clock) {
        this.store = store;
        this.access = access;
        this.recorder = recorder;
        this.clock = clock;
    }

    /**
     * Locks the remark. To those who may not read it, and where it is not published, it does not
     * exist.
     */
    Outcome<Remark> begin(RemarkId remark, Actor actor, List<Refusal> problems) {
        Optional<Remark> found =
                store.lock(remark)
                        .filter(Remark::published)
                        .filter(r -> access.mayRead(person(actor), r.draft()));
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.notFound("remark.unknown"));
        }
        return problems.isEmpty() ? Outcome.done(found.get()) : Outcome.refused(problems);
    }

    /** Whether the person is one of those who write the text. */
    boolean drafts(Remark remark, Actor actor) {
        return access.mayEdit(person(actor), remark.draft());
    }

    /** Why the remark cannot be closed; empty if it is open. */
    static List<Refusal> closed(Remark remark) {
        List<Refusal> reasons = new ArrayList<>();
        if (!remark.open()) {
            reasons.add(Refusal.conflict("remark.is-closed"));
        }
        return reasons;
    }

    Remark.Closing closing(Remark.State state, String reason, Actor actor) {
        return new Remark.Closing(state, person(actor), now(), reason.strip(), null);
    }

    /** With the name of the remark's author, so that the record tells whose remark it was. */
    Receipt record(String event, Remark remark, String reason, Actor actor) {
        Map<String, Object> facts = new LinkedHashMap<>(RemarkFacts.of(remark));
        facts.put("author", remark.author().toString());
        if (!reason.isBlank()) {
            facts.put("reason", reason.strip());
        }
        return recorder.append(remark.draft().stream(), event, actor, facts);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static PersonId person(Actor actor) {
        return new PersonId(requireNonNull(actor.person()));
    }
}
