package org.rostrum.workflow;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.springframework.stereotype.Component;

/** Takes down, once, that somebody has read a copy. */
@Component
public class ReadingCopies {

    private final DraftTurn turn;
    private final ReceivedCopyStore store;
    private final CopyChronicle chronicle;
    private final Clock clock;

    ReadingCopies(DraftTurn turn, ReceivedCopyStore store, CopyChronicle chronicle, Clock clock) {
        this.turn = turn;
        this.store = store;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * The person has the text before the eyes. Does nothing for whoever has no unread copy of it.
     *
     * @param revision that is shown
     */
    public void opened(DraftId draft, int revision, Actor actor) {
        PersonId person = Acting.person(actor);
        if (store.anyUnread(draft, person)) {
            turn.at(draft, person, (_, _) -> read(draft, revision, person, actor));
        }
    }

    private Outcome<List<CopyId>> read(DraftId draft, int revision, PersonId person, Actor actor) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<CopyId> read = store.read(draft, person, revision, now);
        if (!read.isEmpty()) {
            chronicle.read(draft, revision, read, store.senders(read), actor);
        }
        return Outcome.done(read);
    }
}
