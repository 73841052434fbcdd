package org.rostrum.benchmarks;

import java.util.List;
import testing.rostrum.speech.HardTexts;
import testing.rostrum.speech.Speeches;

/**
 * The redline beside java-diff-utils and diff-match-patch: how much more than the true change each
 * shows, and how long it takes. Arguments: the application's jar (not used), and seeds a speech
 * (default 50).
 */
final class RedlineBenchmark {

    private static final int LONG_SPEECH = 6000;
    private static final int UNRELATED = 200_000;
    private static final int RUNS = 400;
    private static final Contender OURS = new OurRedline();
    private static final Contender BY_LINE = new JavaDiffUtils(true);
    private static final Contender BY_CHARACTER = new JavaDiffUtils(false);
    private static final Contender SEMANTIC = new DiffMatchPatch();
    private static final List<Contender> CONTENDERS =
            List.of(OURS, BY_LINE, BY_CHARACTER, SEMANTIC);

    private RedlineBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException {
        int seeds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        revisions(seeds);
        unrelated();
        // One of them may still be at it.
        System.exit(0);
    }

    private static void revisions(int seeds) {
        var speeches = Speeches.best();
        var all = Quality.revisions(speeches, seeds);
        var longest = Quality.revisions(List.of(Speeches.ofLength(LONG_SPEECH)), 20);
        System.out.printf(
                "%d speeches x %d seeds; time for %,d characters, %d comparisons.%n%n",
                speeches.size(), seeds, LONG_SPEECH, RUNS);
        System.out.println(
                "| | shown / true | single edits exact | islands | ms median | ms 95 % |");
        System.out.println("|---|---|---|---|---|---|");
        for (var contender : CONTENDERS) {
            System.out.printf(
                    "| %s | %s | %s |%n",
                    contender.name(),
                    Quality.of(contender, all).row(),
                    Timing.warm(contender, longest, RUNS));
        }
    }

    /** Those that may not come to an end are last, for they cannot be stopped. */
    private static void unrelated() throws InterruptedException {
        System.out.printf("%n| %,d unrelated characters | seconds |%n|---|---|%n", UNRELATED);
        var shapes = HardTexts.of(UNRELATED);
        shapes.values().forEach(p -> OURS.compare(p.before(), p.after()));
        for (var shape : shapes.entrySet()) {
            print(OURS, shape.getKey(), shape.getValue());
        }
        var first = shapes.entrySet().iterator().next();
        print(BY_LINE, first.getKey(), first.getValue());
        print(SEMANTIC, first.getKey(), first.getValue());
        var tenth = HardTexts.of(UNRELATED / 10).entrySet().iterator().next();
        print(BY_CHARACTER, tenth.getKey() + ", a tenth of it", tenth.getValue());
        print(BY_CHARACTER, first.getKey(), first.getValue());
    }

    private static void print(Contender contender, String shape, HardTexts.Pair pair)
            throws InterruptedException {
        var time = Timing.unhurried(() -> contender.compare(pair.before(), pair.after()));
        System.out.printf("| %s: %s | %s |%n", contender.name(), shape, time);
    }
}
