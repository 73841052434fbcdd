package org.rostrum.draft.revision;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.NewDraft;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.Registering;
import org.rostrum.draft.text.Text;
import org.rostrum.draft.text.TextCheck;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a draft: it gets its register number, and its text as the first working copy. */
@Component
public class Creating {

    private final Registering registering;
    private final WorkingCopyStore copies;
    private final Clock clock;

    Creating(Registering registering, WorkingCopyStore copies, Clock clock) {
        this.registering = registering;
        this.copies = copies;
        this.clock = clock;
    }

    @Transactional
    public Outcome<DraftId> create(NewDraft draft, Text text, Actor actor) {
        List<Refusal> problems = new ArrayList<>(registering.problems(draft, actor));
        problems.addAll(TextCheck.problems(text));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        DraftId id = registering.register(draft, actor);
        copies.insert(
                new WorkingCopy(
                        id,
                        1,
                        text,
                        new PersonId(requireNonNull(actor.person())),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return Outcome.done(id);
    }
}
