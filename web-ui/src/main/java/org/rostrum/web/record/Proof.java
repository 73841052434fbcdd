package org.rostrum.web.record;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.record.Verification;
import org.rostrum.record.Verification.Broken;
import org.rostrum.record.Verification.Intact;

/**
 * What came of verifying a chain, for a page.
 *
 * @param head hash of the last entry; null when the chain is broken
 * @param last when the last entry was made; null when there is none, or the chain is broken
 * @param findings empty when the chain is intact
 */
record Proof(
        boolean intact,
        long entries,
        @Nullable String head,
        @Nullable Instant last,
        List<Verification.Finding> findings) {

    static Proof of(Verification verification) {
        return switch (verification) {
            case Intact(_, long entries, String head, _, Instant last) ->
                    new Proof(true, entries, head, last, List.of());
            case Broken(_, long entries, List<Verification.Finding> findings) ->
                    new Proof(false, entries, null, null, findings);
        };
    }
}
