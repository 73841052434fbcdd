package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who asks what was said reads the decisions that count, and not all that were ever made. */
class StandingDecisionsTest {

    private static final Pattern READS = Pattern.compile("(from|join) workflow\\.decision\\b");

    /** They tell of decisions that were taken back, or hold all of them against the record. */
    private static final Set<String> ALL_OF_THEM =
            Set.of("TakingBackStore.java", "CheckStore.java", "RecordCounts.java");

    @Test
    void areReadByEverybodyElse() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(StandingDecisionsTest::readsAll))
                    .extracting(source -> source.getFileName().toString())
                    .isSubsetOf(ALL_OF_THEM);
        }
    }

    private static boolean readsAll(Path source) {
        try {
            return source.toString().endsWith(".java")
                    && READS.matcher(Files.readString(source)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
