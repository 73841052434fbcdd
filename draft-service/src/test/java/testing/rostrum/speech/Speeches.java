package testing.rostrum.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.PlainText;
import org.rostrum.draft.text.Text;
import org.rostrum.outcome.Outcome;

/** Whole speeches: the project's own samples, and the real ones where they are at hand. */
public final class Speeches {

    private Speeches() {}

    /** The samples, and the real ones where they are at hand. */
    public static List<Text> all() {
        return Stream.concat(samples().stream(), real().stream()).map(Speeches::read).toList();
    }

    /** The real ones where they are at hand, else the samples. */
    public static List<Text> best() {
        var real = real();
        return (real.isEmpty() ? samples() : real).stream().map(Speeches::read).toList();
    }

    /** One long speech of about so many characters, made of the best ones. */
    public static Text ofLength(int characters) {
        var best = best();
        var paragraphs = new ArrayList<Paragraph>();
        int length = 0;
        for (int i = best.size() - 1; length < characters; i = i == 0 ? best.size() - 1 : i - 1) {
            for (var p : best.get(i).paragraphs()) {
                if (length < characters) {
                    var id = "p" + (paragraphs.size() + 1);
                    paragraphs.add(new Paragraph(id, p.kind(), p.text(), p.strong(), p.lead()));
                    length += p.text().length();
                }
            }
        }
        return new Text(paragraphs, "");
    }

    private static Text read(String plain) {
        return switch (PlainText.read(plain)) {
            case Outcome.Done<Text>(Text text) -> text;
            case Outcome.Refused<Text>(var reasons) -> throw new AssertionError(reasons);
        };
    }

    private static List<String> samples() {
        return IntStream.rangeClosed(1, 5).mapToObj(Speeches::sample).toList();
    }

    private static String sample(int number) {
        try (var in = Speeches.class.getResourceAsStream("/samples/speech-" + number + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> real() {
        for (var up : List.of("..", "../..", "../../..", "../../../shared/..")) {
            var folder = Path.of(up, "shared", "speeches");
            if (Files.isDirectory(folder)) {
                return IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> content(folder.resolve(i + ".txt")))
                        .toList();
            }
        }
        return List.of();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
