package org.heard.demo;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.heard.madeup.Size;

/// How far made-up England is filled, by the children its authorities look after, and how long the rest will take.
final class EnglandProgress {
    private static final Duration BETWEEN_STEPS = Duration.ofSeconds(2);

    private final Map<String, Size> sizes;
    private final Console console;
    private final Map<String, Double> reached = new HashMap<>();
    private final long began = System.nanoTime();
    private final double all;
    private double here;
    private double atFirst;
    private int whole;
    private long lastStep;

    EnglandProgress(Map<String, Size> sizes, Console console) {
        this.sizes = sizes;
        this.console = console;
        this.all = sizes.values().stream().mapToInt(Size::children).sum();
    }

    /// An earlier start has filled this one.
    synchronized void wasWhole(String code) {
        reached(code, 1);
        atFirst = here;
        whole++;
    }

    /// So much of this one is there, from 0 to 1.
    synchronized void reached(String code, double share) {
        var size = sizes.getOrDefault(code, new Size(Size.SMALLEST)).children();
        var before = reached.put(code, share);
        if (before == null && share < 1) {
            atFirst += share * size; // an earlier start got so far
        }
        here += (share - (before == null ? 0 : before)) * size;
        if (System.nanoTime() - lastStep > BETWEEN_STEPS.toNanos() && here > atFirst) {
            lastStep = System.nanoTime();
            console.step(words());
        }
    }

    synchronized void whole(String code) {
        reached(code, 1);
        whole++;
    }

    private String words() {
        var minutes = (System.nanoTime() - began) / 60e9 * (all - here) / (here - atFirst);
        return "%d of %d authorities, %,d of %,d children looked after, about %s left"
                .formatted(
                        whole,
                        sizes.size(),
                        Math.round(here),
                        Math.round(all),
                        minutes < 1 ? "a minute" : Math.round(minutes) + " minutes");
    }
}
