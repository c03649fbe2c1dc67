package org.heard.madeup;

import java.time.LocalDate;
import java.util.List;

/// Seeded chance. Written out (SplitMix64) so that no change of Java can change the data.
final class Dice {
    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    /// Dice of their own for one purpose: what is thrown there moves nothing elsewhere.
    Dice separate(long purpose) {
        return new Dice(mixed(state + purpose * 0xD1342543DE82EF95L));
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        return mixed(state);
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    double share() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double share) {
        return share() < share;
    }

    /// From `low` to `high`, both included; `low` where there is nothing between.
    int between(int low, int high) {
        return high <= low ? low : low + (int) (share() * (high - low + 1));
    }

    <T> T one(List<T> of) {
        return of.get(between(0, of.size() - 1));
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) (last.toEpochDay() - first.toEpochDay())));
    }

    /// The same list in another order.
    <T> List<T> shuffled(List<T> list) {
        var all = new java.util.ArrayList<>(list);
        for (int i = all.size() - 1; i > 0; i--) {
            java.util.Collections.swap(all, i, between(0, i));
        }
        return all;
    }
}
