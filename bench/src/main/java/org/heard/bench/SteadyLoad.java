package org.heard.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// Asks at a steady pace, whether or not the answers keep up. A request's time begins when it was due and not when it
/// could at last be sent, so that a slow answer is not hidden by the requests that waited behind it.
final class SteadyLoad {
    private static final long LONGEST_MICROS = Duration.ofMinutes(1).toNanos() / 1_000;

    private final int aSecond;

    SteadyLoad(int aSecond) {
        this.aSecond = aSecond;
    }

    /// A page and who asks for it.
    record Asking(Somebody by, HttpRequest request) {}

    /// What came of it.
    ///
    /// @param micros time of every request, in microseconds
    /// @param failed how many were not answered with a page
    record Outcome(Histogram micros, int failed) {
        double millis(double percentile) {
            return micros.getValueAtPercentile(percentile) / 1_000.0;
        }
    }

    /// Asks for these pages in turn.
    Outcome run(List<Asking> pages, Duration duration) {
        var micros = new ConcurrentHistogram(LONGEST_MICROS, 3);
        var failed = new AtomicInteger();
        var count = Math.toIntExact(duration.toSeconds() * aSecond);
        var pause = 1_000_000_000L / aSecond;
        var begin = System.nanoTime() + 50_000_000;
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                var due = begin + i * pause;
                var page = pages.get(i % pages.size());
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                askers.execute(() -> {
                    if (!isAnswered(page)) {
                        failed.incrementAndGet();
                    }
                    micros.recordValue(Math.min(LONGEST_MICROS, (System.nanoTime() - due) / 1_000));
                });
            }
        }
        return new Outcome(micros, failed.get());
    }

    /// Asks for a page once, and says whether it came.
    static boolean isAnswered(Asking page) {
        try {
            return page.by().ask(page.request()).statusCode() == 200;
        } catch (IOException broken) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
