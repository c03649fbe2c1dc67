package org.heard.participation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// One way of telling children apart, and in each group the share whose views reached their review, in the last twelve
/// months and in the twelve before.
public record Trend(String title, List<Row> rows) {
    public Trend {
        rows = List.copyOf(rows);
    }

    /// One group.
    public record Row(String group, Share now, Share before) {}

    /// With small numbers withheld. Where one figure alone is withheld, it could be worked out from the others and all
    /// of them together: then the smallest beside it is withheld as well.
    Trend protectedFromSubtraction() {
        return withholding(Row::now, share -> row -> new Row(row.group(), share.apply(row.now()), row.before()))
                .withholding(Row::before, share -> row -> new Row(row.group(), row.now(), share.apply(row.before())));
    }

    private Trend withholding(Function<Row, Share> of, Function<UnaryOperator<Share>, UnaryOperator<Row>> change) {
        var counted = rows.stream().filter(row -> of.apply(row).of() > 0).toList();
        var withheld = counted.stream().filter(row -> of.apply(row).withheld()).toList();
        if (withheld.size() != 1 || counted.size() == 1) {
            return this;
        }
        var smallest = counted.stream()
                .filter(row -> !of.apply(row).withheld())
                .min(Comparator.comparingInt(row -> of.apply(row).of()))
                .orElseThrow();
        var changed = new ArrayList<Row>();
        for (var row : rows) {
            changed.add(row.equals(smallest) ? change.apply(Share::withhold).apply(row) : row);
        }
        return new Trend(title, changed);
    }
}
