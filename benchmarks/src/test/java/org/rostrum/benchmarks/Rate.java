package org.rostrum.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How many things were done in how much time. */
record Rate(long count, long nanos) {

    static final Rate NONE = new Rate(0, 0);

    double perSecond() {
        return nanos == 0 ? 0 : count * 1e9 / nanos;
    }

    Rate plus(Rate other) {
        return new Rate(count + other.count, nanos + other.nanos);
    }

    /** One thing to be done. */
    interface Doing<T> {
        void to(T thing) throws Exception;
    }

    /** Does something to all things with so many threads. */
    static <T> Rate of(List<T> things, int threads, Doing<T> doing)
            throws InterruptedException, ExecutionException {
        Queue<T> queue = new ConcurrentLinkedQueue<>(things);
        Callable<Void> worker =
                () -> {
                    for (T thing = queue.poll(); thing != null; thing = queue.poll()) {
                        doing.to(thing);
                    }
                    return null;
                };
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            long start = System.nanoTime();
            List<Future<Void>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(worker));
            }
            for (Future<Void> done : workers) {
                done.get();
            }
            return new Rate(things.size(), System.nanoTime() - start);
        }
    }
}
