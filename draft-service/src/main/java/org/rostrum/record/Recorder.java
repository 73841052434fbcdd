package org.rostrum.record;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds entries to the record, in the transaction of what they tell: both happen or neither does.
 *
 * <p>The appending transactions of one chain stand in line at the row of its head until they end;
 * chains do not hinder each other. The head belongs to the insert trigger, which runs with its
 * owner's rights: the application itself can only insert entries and read. Database and application
 * compute the hash apart, and both have to come to the same one.
 */
@Service
public class Recorder {

    private final RecordStore store;
    private final Clock clock;
    private final List<EntryListener> listeners;

    Recorder(RecordStore store, Clock clock, List<EntryListener> listeners) {
        this.store = store;
        this.clock = clock;
        this.listeners = listeners;
    }

    /**
     * Appends one entry. Take every other lock before: the chain stays locked until the transaction
     * ends.
     *
     * @param stream the chain: {@code draft:<uuid>}, {@code people}, {@code settings}, {@code
     *     accounts}
     * @param event what happened, such as {@code decision.made}
     * @param facts texts, booleans, integers below 2<sup>53</sup>, lists and maps of these; nothing
     *     that is null
     * @throws org.springframework.transaction.IllegalTransactionStateException without a
     *     transaction
     * @throws IllegalArgumentException when the facts hold anything else
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt append(String stream, String event, Actor actor, Map<String, Object> facts) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var payload = new Payload(event, actor, now, facts);
        var bytes = payload.bytes();
        var placed = store.append(stream, payload, bytes);
        var link = Link.of(stream, placed.sequence(), placed.previous(), bytes);
        if (!link.hash().equals(placed.hash())) {
            throw new IllegalStateException(
                    "database and application disagree on the hash of entry %d of %s"
                            .formatted(placed.sequence(), stream));
        }
        listeners.forEach(one -> one.appended(stream, placed.sequence(), event));
        return new Receipt(stream, placed.sequence(), placed.hash().toString());
    }
}
