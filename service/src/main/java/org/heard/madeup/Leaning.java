package org.heard.madeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What tends to happen, given something else: outcomes with their weights, read from `leanings.csv` and `shares.csv`.
final class Leaning {
    private static final Map<String, Leaning> ALL = read();

    private final List<String> outcomes = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private double total;

    static Leaning given(String circumstance) {
        var leaning = ALL.get(circumstance);
        if (leaning == null) {
            throw new IllegalArgumentException("Nothing is said about: " + circumstance);
        }
        return leaning;
    }

    String draw(Dice dice) {
        double left = dice.share() * total;
        for (int i = 0; i < outcomes.size(); i++) {
            left -= weights.get(i);
            if (left < 0) {
                return outcomes.get(i);
            }
        }
        return outcomes.getLast();
    }

    private void add(String outcome, double weight) {
        outcomes.add(outcome);
        weights.add(weight);
        total += weight;
    }

    private static Map<String, Leaning> read() {
        var all = new HashMap<String, Leaning>();
        for (var share : StatedShare.all()) {
            all.computeIfAbsent("stated " + share.measure(), key -> new Leaning())
                    .add(share.category(), share.percent());
        }
        for (var row : Resource.rows("leanings.csv", ',')) {
            all.computeIfAbsent(row.get(0), key -> new Leaning()).add(row.get(1), Double.parseDouble(row.get(2)));
        }
        return all;
    }
}
