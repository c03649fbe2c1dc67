package org.heard.dataset;

import java.util.ArrayList;
import java.util.List;
import org.heard.comparison.GivenFile;

/// How many rows tables have beside those given before: an export that broke off looks like a table that shrank.
public final class TableSizes {
    /// A table smaller than this may lose a third of its rows in a day.
    private static final int SMALL = 10;

    private TableSizes() {}

    /// Each table that is taken and has lost more than a third of its rows, in words.
    public static List<String> fallen(List<GivenFile> before, List<GivenFile> now) {
        var then = DatasetReading.read(before);
        var today = DatasetReading.read(now);
        var fallen = new ArrayList<String>();
        then.tables().forEach((name, table) -> {
            var taken = DataModel.named(name).filter(DataModel.Table::isTaken).isPresent();
            var rows = table.rows().size();
            var left = today.table(name).rows().size();
            if (taken && rows >= SMALL && left * 3 < rows * 2) {
                fallen.add("%s has %,d rows and had %,d".formatted(name, left, rows));
            }
        });
        return fallen;
    }
}
