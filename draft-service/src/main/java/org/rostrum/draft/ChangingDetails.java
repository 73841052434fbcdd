package org.rostrum.draft;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is known about a speech apart from its text. */
@Component
public class ChangingDetails {

    private final Editing editing;
    private final Drafts drafts;
    private final DraftStore store;
    private final DraftAccess access;
    private final Recorder recorder;
    private final Clock clock;

    ChangingDetails(
            Editing editing,
            Drafts drafts,
            DraftStore store,
            DraftAccess access,
            Recorder recorder,
            Clock clock) {
        this.editing = editing;
        this.drafts = drafts;
        this.store = store;
        this.access = access;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** Answers the draft as it is afterwards; details that are as before change nothing. */
    @Transactional
    public Outcome<Draft> change(DraftId draft, DraftDetails details, Actor actor) {
        List<Refusal> problems = new ArrayList<>(DetailsCheck.problems(details));
        problems.addAll(coDrafterProblems(draft, details));
        return editing.begin(draft, actor, problems)
                .map(before -> changed(before.head(), details, actor));
    }

    private Draft changed(Draft.Head before, DraftDetails details, Actor actor) {
        if (!before.details().equals(details)) {
            store.changeDetails(
                    before.id(), details, clock.instant().truncatedTo(ChronoUnit.MICROS));
            recorder.append(
                    before.id().stream(),
                    "draft.details-changed",
                    actor,
                    DetailsFacts.ofChange(before.details(), details));
        }
        return drafts.find(before.id()).orElseThrow();
    }

    /** Only who is new is looked at, so that a closed account does not stand in the way. */
    private List<Refusal> coDrafterProblems(DraftId draft, DraftDetails details) {
        Set<PersonId> added = new HashSet<>(details.coDrafters());
        drafts.find(draft).ifPresent(now -> added.removeAll(now.head().details().coDrafters()));
        return DetailsCheck.coDrafterProblems(access.unfitAsCoDrafters(added));
    }
}
