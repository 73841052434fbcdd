package org.rostrum.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an export line by line and re-computes every chain in it. */
final class ExportReading {

    private final List<Verification> chains = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> ended = new HashSet<>();
    private @Nullable String open;
    private Inspecting inspecting = new Inspecting("");

    private ExportReading() {}

    /**
     * What an export proves.
     *
     * @param problems with the file itself: lines that are none, chains that do not end
     */
    record Verdict(List<Verification> chains, List<String> problems) {

        boolean intact() {
            return problems.isEmpty()
                    && !chains.isEmpty()
                    && chains.stream().allMatch(it -> it instanceof Verification.Intact);
        }
    }

    static Verdict of(BufferedReader lines) throws IOException {
        var reading = new ExportReading();
        var number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            reading.line(++number, line);
        }
        if (reading.open != null) {
            reading.problems.add("the file ends before the end of " + reading.open);
        }
        return new Verdict(List.copyOf(reading.chains), List.copyOf(reading.problems));
    }

    private void line(int number, String line) {
        try {
            switch (ExportLine.read(line)) {
                case ExportLine.Of(StoredEntry entry) -> {
                    enter(number, entry.stream());
                    inspecting.next(entry);
                }
                case ExportLine.End(String stream, Head head) -> {
                    enter(number, stream);
                    chains.add(inspecting.end(head));
                    ended.add(stream);
                    open = null;
                }
            }
        } catch (JsonReading.Malformed e) {
            problems.add("line %d is no line of an export: %s".formatted(number, e.getMessage()));
        }
    }

    private void enter(int number, String stream) {
        if (stream.equals(open)) {
            return;
        }
        if (open != null) {
            problems.add("line %d: %s does not end".formatted(number, open));
        }
        if (ended.contains(stream)) {
            problems.add("line %d: %s begins a second time".formatted(number, stream));
        }
        open = stream;
        inspecting = new Inspecting(stream);
    }
}
