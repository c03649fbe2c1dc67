package org.heard.bench;

import java.util.List;
import java.util.concurrent.Callable;

/// Times of work that takes long enough to be timed by hand.
final class Timed {
    private Timed() {}

    /// What came of work, and how long it took.
    record Of<T>(T result, double seconds) {}

    static <T> Of<T> once(Callable<T> work) throws Exception {
        var began = System.nanoTime();
        var result = work.call();
        return new Of<>(result, (System.nanoTime() - began) / 1e9);
    }

    static double median(List<Double> all) {
        var sorted = all.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static double least(List<Double> all) {
        return all.stream().mapToDouble(each -> each).min().orElseThrow();
    }

    static double most(List<Double> all) {
        return all.stream().mapToDouble(each -> each).max().orElseThrow();
    }
}
