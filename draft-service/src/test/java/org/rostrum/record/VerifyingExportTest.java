package org.rostrum.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyingExportTest {

    @TempDir private Path folder = Path.of("");
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Chain chain = Chain.of("draft:1", 3);
    private Path file = Path.of("");

    @BeforeEach
    void namesTheFile() {
        file = folder.resolve("record.jsonl");
    }

    @Test
    void endsWithZeroForIntactChains() throws IOException {
        assertThat(verify(chain.exported() + Chain.of("people", 2).exported())).isZero();
        assertThat(printed.toString(UTF_8))
                .contains("intact      draft:1: 3 entries")
                .contains("head " + chain.head().hash())
                .contains("people: 2 entries")
                .endsWith("The export is intact." + System.lineSeparator());
    }

    @Test
    void saysWhyAFileWithoutEntriesProvesNothing() throws IOException {
        assertThat(verify("")).isOne();
        assertThat(printed.toString(UTF_8)).contains("NOT INTACT  there is no entry in the file");
    }

    @Test
    void findsAnEdit() throws IOException {
        assertThat(verify(chain.exported().replaceFirst("revision.made", "revision.mode"))).isOne();
        assertThat(printed.toString(UTF_8))
                .contains("NOT INTACT  draft:1: entry 1: the hash is not the hash")
                .contains("The export is NOT intact.");
    }

    @Test
    void findsALineThatIsMissing() throws IOException {
        assertThat(verify(without(1))).isOne();
        assertThat(printed.toString(UTF_8)).contains("entry 2: the entry is missing");
    }

    @Test
    void findsThatTheEndWasCutOff() throws IOException {
        assertThat(verify(without(3))).isOne();
        assertThat(printed.toString(UTF_8)).contains("the file ends before the end of draft:1");
    }

    @Test
    void findsThatTheLastEntryWasCutOut() throws IOException {
        assertThat(verify(without(2))).isOne();
        assertThat(printed.toString(UTF_8)).contains("entry 3: the entry is missing");
    }

    @Test
    void findsAChainThatBeginsInsideAnother() throws IOException {
        assertThat(verify(without(3) + Chain.of("people", 1).exported())).isOne();
        assertThat(printed.toString(UTF_8)).contains("line 4: draft:1 does not end");
    }

    @Test
    void findsAChainThatStandsTwice() throws IOException {
        assertThat(verify(chain.exported() + chain.exported())).isOne();
        assertThat(printed.toString(UTF_8)).contains("line 5: draft:1 begins a second time");
    }

    @Test
    void tellsWhichLinesAreNone() throws IOException {
        assertThat(verify("{\"end\":1}\n" + chain.exported() + "hello\n")).isOne();
        assertThat(printed.toString(UTF_8))
                .contains("line 1 is no line of an export")
                .contains("line 6 is no line of an export");
    }

    @Test
    void refusesAFileWithNothingInIt() throws IOException {
        assertThat(verify("")).isOne();
    }

    @Test
    void refusesAFileThatIsNotText() throws IOException {
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(run(file.toString())).isOne();
        assertThat(printed.toString(UTF_8)).contains("cannot read the file");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(run(folder.resolve("nowhere").toString())).isOne();
        assertThat(printed.toString(UTF_8)).contains("there is no file");
    }

    @Test
    void saysWhatItWants() {
        assertThat(run()).isOne();
        assertThat(printed.toString(UTF_8)).startsWith("usage:");
    }

    private String without(int line) {
        var lines = chain.exported().lines().collect(Collectors.toList());
        lines.remove(line);
        return String.join("\n", lines) + "\n";
    }

    private int verify(String export) throws IOException {
        Files.writeString(file, export);
        return run(file.toString());
    }

    private int run(String... arguments) {
        return new VerifyingExport(new PrintStream(printed, true, UTF_8)).run(arguments);
    }
}
