package org.rostrum.draft.redline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rostrum.draft.text.Text;

/** Whole speeches: the project's own samples, and the real ones where they are at hand. */
final class Speeches {

    private Speeches() {}

    static List<Text> all() {
        return plain().stream().map(Texts::read).toList();
    }

    static List<String> plain() {
        return Stream.concat(samples().stream(), real().stream()).toList();
    }

    static List<String> samples() {
        return IntStream.rangeClosed(1, 5).mapToObj(Speeches::sample).toList();
    }

    private static String sample(int number) {
        try (var in = Speeches.class.getResourceAsStream("/samples/speech-" + number + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> real() {
        for (var up : List.of("..", "../..", "../../..", "../../../shared/..")) {
            var folder = Path.of(up, "shared", "speeches");
            if (Files.isDirectory(folder)) {
                return IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> read(folder.resolve(i + ".txt")))
                        .toList();
            }
        }
        return List.of();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
