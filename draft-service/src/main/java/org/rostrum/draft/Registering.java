package org.rostrum.draft;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters a new draft in the register; it has no text yet. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Registering {

    private final DraftStore store;
    private final DraftAccess access;
    private final Recorder recorder;
    private final Clock clock;

    Registering(DraftStore store, DraftAccess access, Recorder recorder, Clock clock) {
        this.store = store;
        this.access = access;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** Everything that speaks against {@link #register}. */
    public List<Refusal> problems(NewDraft draft, Actor actor) {
        List<Refusal> problems = new ArrayList<>();
        UUID person = actor.person();
        if (person == null || !access.mayCreate(new PersonId(person), draft.department())) {
            problems.add(Refusal.forbidden("draft.not-yours-to-begin"));
        }
        problems.addAll(DetailsCheck.problems(draft.details()));
        problems.addAll(
                DetailsCheck.coDrafterProblems(
                        access.unfitAsCoDrafters(draft.details().coDrafters())));
        correctionProblem(draft.corrects(), person).ifPresent(problems::add);
        return problems;
    }

    /** To be called for a draft without problems, in the same transaction. */
    public DraftId register(NewDraft draft, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Draft.Head head =
                new Draft.Head(
                        new DraftId(UUID.randomUUID()),
                        nextNumber(),
                        draft.details(),
                        new PersonId(requireNonNull(actor.person())),
                        draft.department(),
                        draft.corrects(),
                        now,
                        now);
        store.insert(head);
        recorder.append(head.id().stream(), "draft.created", actor, facts(head));
        return head.id();
    }

    /** The number belongs to the year on the house's own calendar. */
    private String nextNumber() {
        int year = clock.instant().atZone(ZoneId.systemDefault()).getYear();
        return "SP-%d-%04d".formatted(year, store.nextNumber(year));
    }

    private Optional<Refusal> correctionProblem(@Nullable DraftId corrects, @Nullable UUID person) {
        if (corrects == null) {
            return Optional.empty();
        }
        if (person == null || !access.mayRead(new PersonId(person), corrects)) {
            return Optional.of(Refusal.invalid("draft.corrects-unknown"));
        }
        Optional<Draft> corrected = store.find(corrects);
        if (corrected.isEmpty()) {
            return Optional.of(Refusal.invalid("draft.corrects-unknown"));
        }
        return corrected.get() instanceof Draft.Approved
                ? Optional.empty()
                : Optional.of(
                        Refusal.conflict(
                                "draft.corrects-not-approved", corrected.get().head().number()));
    }

    private static Map<String, Object> facts(Draft.Head head) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("number", head.number());
        facts.putAll(DetailsFacts.of(head.details()));
        facts.put("department", head.department().toString());
        DraftId corrects = head.corrects();
        if (corrects != null) {
            facts.put("corrects", corrects.toString());
        }
        return facts;
    }
}
