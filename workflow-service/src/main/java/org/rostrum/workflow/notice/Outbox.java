package org.rostrum.workflow.notice;

import java.time.Clock;
import java.util.UUID;
import org.rostrum.record.EntryListener;
import org.springframework.stereotype.Component;

/**
 * Remembers which entries have to be told. What is told to whom is found out after the commit, so
 * that whoever decides does not wait for it.
 */
@Component
class Outbox implements EntryListener {

    private static final String DRAFT = "draft:";

    private final OutboxStore store;
    private final Wakening wakening;
    private final Clock clock;

    Outbox(OutboxStore store, Wakening wakening, Clock clock) {
        this.store = store;
        this.wakening = wakening;
        this.clock = clock;
    }

    @Override
    public void appended(String stream, long sequence, String event) {
        if (stream.startsWith(DRAFT) && Rules.concern(event)) {
            UUID draft = UUID.fromString(stream.substring(DRAFT.length()));
            store.insert(draft, sequence, event, clock.instant());
            wakening.afterCommit();
        }
    }
}
