package org.rostrum.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rostrum.record.Flaw.COLUMNS_DIFFER;
import static org.rostrum.record.Flaw.HASH_DIFFERS;
import static org.rostrum.record.Flaw.HEAD_DIFFERS;
import static org.rostrum.record.Flaw.MISSING;
import static org.rostrum.record.Flaw.UNLINKED;
import static org.rostrum.record.Flaw.UNREADABLE;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.record.Verification.Broken;
import org.rostrum.record.Verification.Finding;
import org.rostrum.record.Verification.Intact;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;
import testing.rostrum.RostrumTest;

/** Whatever somebody with every right on the database does to a chain, verification finds it. */
@RostrumTest
class TamperingTest {

    private final Recorder recorder;
    private final Chains chains;
    private final TransactionTemplate transaction;
    private final Owner owner;
    private String stream = "";

    TamperingTest(
            Recorder recorder,
            Chains chains,
            TransactionTemplate transaction,
            Environment environment) {
        this.recorder = recorder;
        this.chains = chains;
        this.transaction = transaction;
        this.owner = Owner.of(environment);
    }

    @BeforeEach
    void recordsFiveEntries() {
        stream = "draft:" + UUID.randomUUID();
        for (var number = 1; number <= 5; number++) {
            append(number);
        }
        assertThat(chains.verify(stream)).isInstanceOf(Intact.class);
    }

    @Test
    void findsAnEditedPayload() {
        tampers(
                """
                update record.entry
                set payload = convert_to(
                    replace(convert_from(payload, 'UTF8'), 'RETURN', 'ACCEPT'), 'UTF8')
                where stream = '%s' and seq = 3
                """);
        finds(new Finding(3, HASH_DIFFERS));
    }

    @Test
    void findsAnEditedPayloadWithAHashThatFits() {
        tampers(
                """
                update record.entry
                set payload = convert_to(
                    replace(convert_from(payload, 'UTF8'), 'RETURN', 'ACCEPT'), 'UTF8')
                where stream = '%s' and seq = 3
                """,
                """
                update record.entry set hash = record.link(alg, stream, seq, prev_hash, payload)
                where stream = '%s' and seq = 3
                """);
        finds(new Finding(4, UNLINKED));
    }

    @Test
    void findsAPayloadThatIsNoLongerText() {
        tampers("update record.entry set payload = '\\xfffe' where stream = '%s' and seq = 2");
        finds(new Finding(2, HASH_DIFFERS), new Finding(2, UNREADABLE));
        assertThat(chains.entries(stream, null, 5).items().get(1).event())
                .isEqualTo(Entry.UNREADABLE);
    }

    @Test
    void findsADeletedEntry() {
        tampers("delete from record.entry where stream = '%s' and seq = 3");
        finds(new Finding(3, MISSING), new Finding(4, UNLINKED));
    }

    @Test
    void findsThatTheMiddleWasCutOutAndTheRestRenumbered() {
        tampers(
                "delete from record.entry where stream = '%s' and seq in (2, 3)",
                "update record.entry set seq = seq - 2 where stream = '%s' and seq > 3");
        finds(
                new Finding(2, UNLINKED),
                new Finding(2, HASH_DIFFERS),
                new Finding(3, HASH_DIFFERS),
                new Finding(4, MISSING));
    }

    @Test
    void findsThatTheEndWasCutOff() {
        tampers("delete from record.entry where stream = '%s' and seq > 3");
        finds(new Finding(4, MISSING));
    }

    @Test
    void findsThatTheWholeChainWasDeleted() {
        tampers("delete from record.entry where stream = '%s'");
        finds(new Finding(1, MISSING));
    }

    @Test
    void findsEntriesThatChangedPlaces() {
        tampers(
                "update record.entry set seq = 99 where stream = '%s' and seq = 2",
                "update record.entry set seq = 2 where stream = '%s' and seq = 3",
                "update record.entry set seq = 3 where stream = '%s' and seq = 99");
        finds(
                new Finding(2, UNLINKED),
                new Finding(2, HASH_DIFFERS),
                new Finding(3, UNLINKED),
                new Finding(3, HASH_DIFFERS),
                new Finding(4, UNLINKED));
    }

    @Test
    void findsAForgedHash() {
        tampers("update record.entry set hash = sha256('') where stream = '%s' and seq = 4");
        finds(new Finding(4, HASH_DIFFERS), new Finding(5, UNLINKED));
    }

    @Test
    void findsAnEntryInsertedAtTheEnd() {
        tampers(
                """
                insert into record.entry
                    (stream, seq, prev_hash, payload, hash, alg, actor, occurred_at)
                select stream, 6, hash, payload, record.link(alg, stream, 6, hash, payload),
                       alg, actor, occurred_at
                from record.entry where stream = '%s' and seq = 5
                """);
        finds(new Finding(6, HEAD_DIFFERS));
    }

    @Test
    void findsThatAnEntryWasGivenToSomebodyElse() {
        tampers("update record.entry set actor = null where stream = '%s' and seq = 1");
        finds(new Finding(1, COLUMNS_DIFFER));
    }

    @Test
    void findsABackdatedEntry() {
        tampers(
                """
                update record.entry set occurred_at = occurred_at - interval '1 microsecond'
                where stream = '%s' and seq = 1
                """);
        finds(new Finding(1, COLUMNS_DIFFER));
    }

    @Test
    void findsAHeadThatWasSetBack() {
        tampers(
                """
                update record.head set seq = 4, hash = e.hash from record.entry e
                where e.stream = '%1$s' and e.seq = 4 and head.stream = '%1$s'
                """);
        finds(new Finding(5, HEAD_DIFFERS));
    }

    @Test
    void findsThatTheHeadWasDeleted() {
        tampers("delete from record.head where stream = '%s'");
        finds(new Finding(5, HEAD_DIFFERS));
    }

    @Test
    void refusesToContinueAChainWhoseEndWasChanged() {
        tampers("delete from record.entry where stream = '%s' and seq = 5");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> append(6))
                .withMessageContaining("was broken before entry 6");
    }

    @Test
    void findsTheOneBrokenChainAmongAll() {
        tampers("delete from record.entry where stream = '%s' and seq = 1");

        assertThat(chains.verifyAll())
                .filteredOn(it -> it.stream().equals(stream))
                .singleElement()
                .isEqualTo(chains.verify(stream))
                .isInstanceOf(Broken.class);
        assertThat(chains.verifyAll()).extracting(Verification::stream).doesNotHaveDuplicates();
    }

    private void append(int number) {
        transaction.executeWithoutResult(_ ->
                recorder.append(
                        stream,
                        "decision.made",
                        Actors.lin(),
                        Map.of("number", number, "verdict", "RETURN")));
    }

    private void tampers(String... statements) {
        var filled = new String[statements.length];
        for (var i = 0; i < statements.length; i++) {
            filled[i] = statements[i].formatted(stream);
        }
        owner.tampers(filled);
    }

    private void finds(Finding... findings) {
        assertThat(chains.verify(stream))
                .isInstanceOfSatisfying(
                        Broken.class,
                        broken -> assertThat(broken.findings()).containsExactly(findings));
    }
}
