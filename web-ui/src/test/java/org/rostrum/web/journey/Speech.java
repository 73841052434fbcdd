package org.rostrum.web.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A speech as somebody pastes it: a real one where they are at hand, else one of the project's. */
record Speech(String title, String text) {

    static List<Speech> five() {
        return IntStream.rangeClosed(1, 5).mapToObj(Speech::number).toList();
    }

    private static Speech number(int number) {
        return new Speech(
                "講話稿之" + number + "（全程）",
                real(number).or(() -> sample(number)).orElseThrow(() -> missing(number)));
    }

    /** Beside the checkout, or beside the folder that the checkout is in. */
    private static Optional<String> real(int number) {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, at -> at != null, Path::getParent)
                .limit(4)
                .map(at -> at.resolve("shared/speeches/" + number + ".txt"))
                .filter(Files::isReadable)
                .findFirst()
                .map(Speech::read);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> sample(int number) {
        String name = "/samples/speech-" + number + ".txt";
        try (InputStream in = Speech.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException missing(int number) {
        return new IllegalStateException("neither a real speech nor a sample number " + number);
    }
}
