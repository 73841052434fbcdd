package org.rostrum.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How long comparisons take. */
final class Timing {

    private static final int WARM_UP_SECONDS = 8;
    private static final int MOST_SECONDS = 20;

    private Timing() {}

    /** Median and 95th percentile in milliseconds, warm. */
    static String warm(Contender contender, List<Quality.Revised> revisions, int runs) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(WARM_UP_SECONDS);
        for (int i = 0; System.nanoTime() < until; i++) {
            once(contender, revisions.get(i % revisions.size()));
        }
        var nanos = new long[runs];
        for (int i = 0; i < runs; i++) {
            nanos[i] = once(contender, revisions.get(i % revisions.size()));
        }
        Arrays.sort(nanos);
        return String.format(
                Locale.ROOT, "%.2f | %.2f", nanos[runs / 2] / 1e6, nanos[runs * 95 / 100] / 1e6);
    }

    private static long once(Contender contender, Quality.Revised revised) {
        long start = System.nanoTime();
        if (contender.compare(revised.before(), revised.after()).hashCode() == 42) {
            System.err.println("so that nothing is left out");
        }
        return System.nanoTime() - start;
    }

    /** Seconds; gives up after a while, and the program has to end what goes on by exiting. */
    static String unhurried(Callable<?> comparison) throws InterruptedException {
        var task = new FutureTask<>(comparison);
        Thread.ofPlatform().daemon().start(task);
        long start = System.nanoTime();
        try {
            task.get(MOST_SECONDS, TimeUnit.SECONDS);
            return String.format(Locale.ROOT, "%.2f s", (System.nanoTime() - start) / 1e9);
        } catch (TimeoutException _) {
            return "over " + MOST_SECONDS + " s";
        } catch (ExecutionException e) {
            return e.getCause() instanceof OutOfMemoryError ? "out of memory" : "fails: " + e;
        }
    }
}
