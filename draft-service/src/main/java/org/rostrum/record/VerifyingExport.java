package org.rostrum.record;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Verifies an export without the server: every payload is hashed again, every chain followed from
 * its first entry to its head. Needs the JDK and these classes only. Ends with 0 when all is
 * intact, otherwise with 1.
 */
public final class VerifyingExport {

    private final PrintStream out;

    VerifyingExport(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new VerifyingExport(out).run(arguments));
    }

    int run(String... arguments) {
        if (arguments.length != 1) {
            out.println("usage: VerifyingExport FILE (an export of the record, as JSON lines)");
            return 1;
        }
        var verdict = read(arguments[0]);
        if (verdict == null) {
            return 1;
        }
        if (verdict.chains().isEmpty() && verdict.problems().isEmpty()) {
            out.println("NOT INTACT  there is no entry in the file");
        }
        verdict.chains().forEach(this::tell);
        verdict.problems().forEach(problem -> out.println("NOT INTACT  " + problem));
        out.println(verdict.intact() ? "The export is intact." : "The export is NOT intact.");
        return verdict.intact() ? 0 : 1;
    }

    private ExportReading.@Nullable Verdict read(String file) {
        try (var lines = Files.newBufferedReader(Path.of(file))) {
            return ExportReading.of(lines);
        } catch (NoSuchFileException e) {
            out.println("there is no file " + file);
            return null;
        } catch (IOException | InvalidPathException e) {
            out.println("cannot read the file as UTF-8 text: " + e);
            return null;
        }
    }

    private void tell(Verification chain) {
        switch (chain) {
            case Verification.Intact(String stream, long entries, String head, var first, var last)
                    when first != null ->
                    out.printf(
                            "intact      %s: %d entries, from %s to %s, head %s%n",
                            stream, entries, first, last, head);
            case Verification.Intact empty -> out.printf("intact      %s: empty%n", empty.stream());
            case Verification.Broken broken ->
                    broken.findings()
                            .forEach(it -> out.printf("NOT INTACT  %s: %s%n", chain.stream(), it));
        }
    }
}
