package org.rostrum.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.record.Chain.entry;
import static org.rostrum.record.Flaw.COLUMNS_DIFFER;
import static org.rostrum.record.Flaw.HASH_DIFFERS;
import static org.rostrum.record.Flaw.HEAD_DIFFERS;
import static org.rostrum.record.Flaw.MISSING;
import static org.rostrum.record.Flaw.OUT_OF_ORDER;
import static org.rostrum.record.Flaw.UNKNOWN_ALGORITHM;
import static org.rostrum.record.Flaw.UNLINKED;
import static org.rostrum.record.Flaw.UNREADABLE;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.record.Verification.Broken;
import org.rostrum.record.Verification.Finding;
import org.rostrum.record.Verification.Intact;

class InspectingTest {

    private final Chain chain = Chain.of("draft:1", 5);

    @Test
    void findsARightChainIntact() {
        assertThat(chain.inspected())
                .isEqualTo(
                        new Intact(
                                "draft:1",
                                5,
                                chain.head().hash().toString(),
                                Chain.START.plusSeconds(1),
                                Chain.START.plusSeconds(5)));
    }

    @Test
    void findsAChainWithoutEntriesIntact() {
        assertThat(Chain.of("people", 0).inspected())
                .isEqualTo(new Intact("people", 0, "0".repeat(64), null, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void findsEveryEdit(int place) {
        chain.entries().set(place, Chain.edited(chain.entries().get(place)));

        finds(new Finding(place + 1, HASH_DIFFERS));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void findsEveryRemoval(int place) {
        chain.entries().remove(place);

        finds(new Finding(place + 1, MISSING), new Finding(place + 2, UNLINKED));
    }

    @Test
    void findsThatTheLastEntryWasRemoved() {
        chain.entries().removeLast();

        finds(new Finding(5, MISSING));
    }

    @Test
    void findsThatAllEntriesWereRemoved() {
        chain.entries().clear();

        finds(new Finding(1, MISSING));
    }

    @Test
    void findsThatTheMiddleWasCutOut() {
        chain.entries().subList(1, 4).clear();

        finds(new Finding(2, MISSING), new Finding(5, UNLINKED));
    }

    @Test
    void findsEntriesThatChangedPlaces() {
        Collections.swap(chain.entries(), 1, 2);

        assertThat(((Broken) chain.inspected()).findings())
                .contains(new Finding(2, OUT_OF_ORDER), new Finding(3, UNLINKED));
    }

    @Test
    void findsAnEntryThatStandsTwice() {
        chain.entries().add(2, chain.entries().get(1));

        finds(new Finding(2, OUT_OF_ORDER), new Finding(2, UNLINKED));
    }

    @Test
    void findsAnEntryReplacedByOneThatIsRightInItself() {
        var previous = chain.entries().get(1).hash();
        chain.entries().set(2, entry("draft:1", 3, previous, "draft.abandoned"));

        finds(new Finding(4, UNLINKED));
    }

    @Test
    void findsThatEverythingWasRewrittenButTheHead() {
        var forged = new Chain("draft:1", Chain.of("draft:1", 4).entries(), chain.head());
        forged.entries()
                .add(entry("draft:1", 5, forged.entries().getLast().hash(), "draft.approved"));

        assertThat(((Broken) forged.inspected()).findings())
                .containsExactly(new Finding(5, HEAD_DIFFERS));
    }

    @Test
    void findsEntriesOfAnotherChain() {
        var other = new Chain("draft:2", chain.entries(), chain.head());
        var moved = other.entries().getFirst();
        other.entries().set(0, StoredEntries.inStream(moved, "draft:2"));

        assertThat(((Broken) other.inspected()).findings()).contains(new Finding(1, HASH_DIFFERS));
    }

    @Test
    void findsAnotherAlgorithm() {
        var entry = chain.entries().get(3);
        chain.entries().set(3, StoredEntries.withAlgorithm(entry, "md5"));

        finds(new Finding(4, UNKNOWN_ALGORITHM));
    }

    @Test
    void findsAnotherPersonBesideThePayload() {
        chain.entries().set(3, StoredEntries.byNobody(chain.entries().get(3)));

        finds(new Finding(4, COLUMNS_DIFFER));
    }

    @Test
    void findsAPayloadThatIsNotCanonicalThoughItsHashIsRight() {
        var last = StoredEntries.resealed(chain.entries().get(4), "{\"b\":1,\"a\":2}");
        chain.entries().set(4, last);
        var damaged = new Chain("draft:1", chain.entries(), new Head(5, last.hash()));

        assertThat(((Broken) damaged.inspected()).findings())
                .containsExactly(new Finding(5, UNREADABLE));
    }

    private void finds(Finding... findings) {
        assertThat(chain.inspected())
                .isInstanceOfSatisfying(
                        Broken.class,
                        broken -> assertThat(broken.findings()).containsExactly(findings));
    }
}
