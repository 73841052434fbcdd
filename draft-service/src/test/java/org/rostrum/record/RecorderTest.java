package org.rostrum.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rostrum.record.Actors.lin;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import testing.rostrum.RostrumTest;

@RostrumTest
class RecorderTest {

    private final Recorder recorder;
    private final Chains chains;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private String stream = "";

    RecorderTest(Recorder recorder, Chains chains, TransactionTemplate transaction, Clock clock) {
        this.recorder = recorder;
        this.chains = chains;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void beginsAChain() {
        stream = "draft:" + UUID.randomUUID();
    }

    @Test
    void keepsWhatHappenedAndWhoDidIt() {
        var receipt = append("revision.made", Map.of("revision", 1, "title", "致詞 🎤"));
        var entry = chains.entries(stream, null, 10).items().getFirst();

        assertThat(receipt).isEqualTo(new Receipt(stream, 1, entry.hash()));
        assertThat(entry.event()).isEqualTo("revision.made");
        assertThat(entry.actor()).isEqualTo(lin());
        assertThat(entry.facts()).isEqualTo(Map.of("revision", 1L, "title", "致詞 🎤"));
        assertThat(entry.previousHash()).isEqualTo("0".repeat(64));
        assertThat(entry.occurredAt()).isBeforeOrEqualTo(clock.instant());
    }

    @Test
    void linksEachEntryToTheOneBefore() {
        var first = append("draft.created", Map.of());
        var second = append("revision.made", Map.of());

        var entries = chains.entries(stream, null, 10).items();
        assertThat(second.sequence()).isEqualTo(2);
        assertThat(entries.getLast().previousHash()).isEqualTo(first.hash());
        assertThat(chains.verify(stream))
                .isEqualTo(
                        new Verification.Intact(
                                stream,
                                2,
                                second.hash(),
                                entries.getFirst().occurredAt(),
                                entries.getLast().occurredAt()));
    }

    @Test
    void appendsSeveralEntriesInOneTransaction() {
        transaction.executeWithoutResult(_ -> {
            recorder.append(stream, "decision.made", lin(), Map.of());
            recorder.append(stream, "station.closed", Actor.system(), Map.of());
        });

        assertThat(chains.entries(stream, null, 10).items())
                .extracting(Entry::event)
                .containsExactly("decision.made", "station.closed");
        assertThat(chains.verify(stream)).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void refusesToAppendOutsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> recorder.append(stream, "draft.created", lin(), Map.of()));
        assertThat(chains.entries(stream, null, 10).items()).isEmpty();
    }

    @Test
    void leavesNoGapWhereATransactionIsRolledBack() {
        append("draft.created", Map.of());
        transaction.executeWithoutResult(status -> {
            recorder.append(stream, "revision.made", lin(), Map.of());
            status.setRollbackOnly();
        });
        var next = append("draft.abandoned", Map.of());

        assertThat(next.sequence()).isEqualTo(2);
        assertThat(chains.verify(stream)).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void takesTheEntriesOfSixteenWritersAtOnce() throws Exception {
        var receipts = new ArrayList<Receipt>();
        Callable<List<Receipt>> writer =
                () ->
                        IntStream.range(0, 25)
                                .mapToObj(i -> append("decision.made", Map.of("number", i)))
                                .toList();
        try (var writers = Executors.newFixedThreadPool(16)) {
            for (var done : writers.invokeAll(Collections.nCopies(16, writer))) {
                receipts.addAll(done.get());
            }
        }

        assertThat(receipts)
                .extracting(Receipt::sequence)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 400).boxed().toList());
        assertThat(chains.verify(stream))
                .isInstanceOfSatisfying(
                        Verification.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(400));
    }

    private Receipt append(String event, Map<String, Object> facts) {
        return Objects.requireNonNull(
                transaction.execute(_ -> recorder.append(stream, event, lin(), facts)));
    }
}
