package org.heard.madeup;

import java.util.List;

/// One figure the made-up data keeps to, within its tolerance in percentage points, and where the figure comes from.
public record StatedShare(String measure, String category, double percent, double tolerance, String source) {
    private static final List<StatedShare> ALL = Resource.rows("shares.csv", ',').stream()
            .map(row -> new StatedShare(
                    row.get(0), row.get(1), Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3)), row.get(4)))
            .toList();

    public static List<StatedShare> all() {
        return ALL;
    }

    static double of(String measure, String category) {
        return ALL.stream()
                        .filter(share -> share.measure().equals(measure)
                                && share.category().equals(category))
                        .findFirst()
                        .orElseThrow()
                        .percent()
                / 100;
    }
}
