package org.rostrum.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts to take through the house: real ones where they are at hand, else one of our own. */
final class Speeches {

    private static final Path REAL = Path.of("..", "..", "shared", "speeches");

    private static final String OWN =
            """
            在全市綠化工作會議上的講話

            同志們：

            今天我們召開全市綠化工作會議，主要任務是總結今年的工作，部署明年的任務。

            一、充分認識綠化工作的重要意義

            今年全市新增綠地120公頃，植樹35萬株，完成投資2.4億元。

            二、切實抓好明年的重點工作

            （一）抓好河濱公園二期工程，在6月30日前完工。

            （二）抓好老城區12條道路的補植。

            同志們，讓我們共同努力，把城市建設得更加美麗！

            謝謝大家。
            """;

    private Speeches() {}

    static Stream<String> all() {
        return Files.isDirectory(REAL)
                ? IntStream.rangeClosed(1, 5).mapToObj(n -> read(REAL.resolve(n + ".txt")))
                : List.of(OWN).stream();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
