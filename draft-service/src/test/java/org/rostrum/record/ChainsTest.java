package org.rostrum.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionTemplate;
import testing.rostrum.RostrumTest;

@RostrumTest
class ChainsTest {

    private final Recorder recorder;
    private final Chains chains;
    private final Exporting exporting;
    private final TransactionTemplate transaction;
    private String stream = "";

    ChainsTest(
            Recorder recorder,
            Chains chains,
            Exporting exporting,
            TransactionTemplate transaction) {
        this.recorder = recorder;
        this.chains = chains;
        this.exporting = exporting;
        this.transaction = transaction;
    }

    @BeforeEach
    void recordsSevenEntries() {
        stream = "draft:" + UUID.randomUUID();
        append(stream, 7);
    }

    @Test
    void readsAChainPageByPage() {
        var read = new ArrayList<Long>();
        var cursor = (String) null;
        do {
            var page = chains.entries(stream, cursor, 3);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(3);
            page.items().forEach(entry -> read.add(entry.sequence()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(read).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    }

    @Test
    void hasNoNextPageAfterTheLastEntry() {
        assertThat(chains.entries(stream, null, 7).next()).isNull();
        assertThat(chains.entries(stream, null, 6).next()).isEqualTo("6");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-1", "x", "1 or 1=1", "99999999999999999999999"})
    void beginsAtTheStartWithoutAProperCursor(@Nullable String cursor) {
        assertThat(chains.entries(stream, cursor, 1).items())
                .singleElement()
                .returns(1L, Entry::sequence);
    }

    @Test
    void findsNothingInAnUnknownChain() {
        assertThat(chains.entries("draft:unknown", null, 10)).isEqualTo(empty());
        assertThat(chains.verify("draft:unknown"))
                .isEqualTo(new Verification.Intact("draft:unknown", 0, "0".repeat(64), null, null));
    }

    @Test
    void verifiesAllChains() {
        append("settings", 1200);

        assertThat(chains.verifyAll())
                .allMatch(it -> it instanceof Verification.Intact)
                .anyMatch(it -> it.stream().equals("settings") && it.entries() == 1200)
                .anyMatch(it -> it.stream().equals(stream) && it.entries() == 7);
    }

    @Test
    void exportsWhatCanBeVerifiedWithoutTheServer(@TempDir Path folder) throws IOException {
        append("people", 3);
        var out = new StringWriter();
        exporting.writeAll(out);

        assertThat(verified(folder, out.toString()))
                .contains(stream + ": 7 entries", "people: 3 entries", "The export is intact.");
    }

    @Test
    void exportsOneChainOnly(@TempDir Path folder) throws IOException {
        append("people", 1);
        var out = new StringWriter();
        exporting.write(stream, out);

        assertThat(verified(folder, out.toString()))
                .contains(stream + ": 7 entries")
                .doesNotContain("people");
    }

    @Test
    void exportsAnUnknownChainAsAnEmptyOne(@TempDir Path folder) throws IOException {
        var out = new StringWriter();
        exporting.write("draft:unknown", out);

        assertThat(verified(folder, out.toString())).contains("draft:unknown: empty");
    }

    @Test
    void failsWhereTheExportCannotBeWritten() {
        var full =
                new Writer() {
                    @Override
                    public void write(char[] text, int from, int length) throws IOException {
                        throw new IOException("disk full");
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> exporting.write(stream, full))
                .withMessageContaining("disk full");
    }

    private static String verified(Path folder, String export) throws IOException {
        var file = Files.writeString(folder.resolve("record.jsonl"), export);
        var printed = new ByteArrayOutputStream();
        new VerifyingExport(new PrintStream(printed, true, UTF_8)).run(file.toString());
        return printed.toString(UTF_8);
    }

    private static EntryPage empty() {
        return new EntryPage(List.of(), null);
    }

    private void append(String chain, int entries) {
        transaction.executeWithoutResult(_ -> {
            for (var number = 1; number <= entries; number++) {
                recorder.append(chain, "decision.made", Actors.lin(), Map.of("number", number));
            }
        });
    }
}
