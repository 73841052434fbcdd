package org.rostrum.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the record and proves that nothing in it was changed. Asks nobody who may read. */
@Service
public class Chains {

    private final RecordStore store;

    Chains(RecordStore store) {
        this.store = store;
    }

    /**
     * A stretch of a chain, oldest first; an unknown chain is empty.
     *
     * @param cursor of an earlier stretch; null, or anything that never was a cursor, for the start
     * @param limit how many entries at most, from 1
     */
    public EntryPage entries(String stream, @Nullable String cursor, int limit) {
        var after = cursor != null && cursor.matches("[0-9]{1,18}") ? Long.parseLong(cursor) : 0;
        var found = store.entries(stream, after, limit + 1);
        var page = found.stream().limit(limit).map(StoredEntry::entry).toList();
        var next = found.size() > limit ? Long.toString(page.getLast().sequence()) : null;
        return new EntryPage(page, next);
    }

    /** One entry of a chain, by its place there. */
    public Optional<Entry> entry(String stream, long sequence) {
        return store.entries(stream, sequence - 1, 1).stream()
                .filter(found -> found.sequence() == sequence)
                .map(StoredEntry::entry)
                .findFirst();
    }

    /** Re-computes one chain, as of one moment. */
    @Transactional(readOnly = true)
    public Verification verify(String stream) {
        var verifying = new Verifying();
        store.chain(stream, verifying);
        verifying.finish();
        return verifying.verdicts.isEmpty()
                ? new Inspecting(stream).end(Head.NONE)
                : verifying.verdicts.getFirst();
    }

    /** Re-computes every chain, as of one moment; reads all that was ever recorded. */
    @Transactional(readOnly = true)
    public List<Verification> verifyAll() {
        var verifying = new Verifying();
        store.chains(verifying);
        verifying.finish();
        return List.copyOf(verifying.verdicts);
    }

    private static final class Verifying extends ChainReading {

        private final List<Verification> verdicts = new ArrayList<>();
        private @Nullable Inspecting inspecting;

        @Override
        void entry(StoredEntry entry) {
            inspecting(entry.stream()).next(entry);
        }

        @Override
        void end(String stream, Head head) {
            verdicts.add(inspecting(stream).end(head));
            inspecting = null;
        }

        private Inspecting inspecting(String stream) {
            if (inspecting == null) {
                inspecting = new Inspecting(stream);
            }
            return inspecting;
        }
    }
}
