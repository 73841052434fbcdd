package org.rostrum.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rostrum.record.Verification.Finding;

/**
 * Re-computes one chain, entry by entry, in the order of their numbers. Goes on after a finding, so
 * that one edit is told as one edit and not as the ruin of everything after it.
 */
final class Inspecting {

    private final String stream;
    private final List<Finding> findings = new ArrayList<>();
    private Head last = Head.NONE;
    private long entries;
    private @Nullable Instant first;
    private @Nullable Instant latest;

    Inspecting(String stream) {
        this.stream = stream;
    }

    void next(StoredEntry entry) {
        entries++;
        place(entry);
        if (!entry.algorithm().equals(Link.SHA_256)) {
            find(entry.sequence(), Flaw.UNKNOWN_ALGORITHM);
        } else if (!entry.link().hash().equals(entry.hash())) {
            find(entry.sequence(), Flaw.HASH_DIFFERS);
        }
        content(entry);
        last = new Head(entry.sequence(), entry.hash());
        first = first == null ? entry.occurredAt() : first;
        latest = entry.occurredAt();
    }

    private void place(StoredEntry entry) {
        var expected = last.sequence() + 1;
        if (entry.sequence() > expected) {
            // One finding a gap: a forged number must not cost a finding for every number skipped.
            find(expected, Flaw.MISSING);
        } else if (entry.sequence() < expected) {
            find(entry.sequence(), Flaw.OUT_OF_ORDER);
        }
        if (!entry.previous().equals(last.hash())) {
            find(entry.sequence(), Flaw.UNLINKED);
        }
    }

    private void content(StoredEntry entry) {
        var payload = Payload.read(entry.payload()).orElse(null);
        if (payload == null || !Arrays.equals(payload.bytes(), entry.payload())) {
            find(entry.sequence(), Flaw.UNREADABLE);
        } else if (!payload.at().equals(entry.occurredAt())
                || !Objects.equals(payload.actor().person(), entry.actor())) {
            find(entry.sequence(), Flaw.COLUMNS_DIFFER);
        }
    }

    private void find(long sequence, Flaw flaw) {
        findings.add(new Finding(sequence, flaw));
    }

    Verification end(Head head) {
        if (head.sequence() > last.sequence()) {
            find(last.sequence() + 1, Flaw.MISSING);
        } else if (!head.equals(last)) {
            find(last.sequence(), Flaw.HEAD_DIFFERS);
        }
        return findings.isEmpty()
                ? new Verification.Intact(stream, entries, last.hash().toString(), first, latest)
                : new Verification.Broken(stream, entries, findings);
    }
}
