package org.heard.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heard.comparison.GivenFile;

/// How many rows tables have beside those given before: an export that broke off looks like a table that shrank.
public final class TableSizes {
    /// A table smaller than this may lose any of its rows in a day.
    private static final int SMALL = 10;
    /// These hold years, so that a tenth of their rows does not go in a day; and what goes with them is a child, their
    /// care or who may see them.
    private static final Set<String> STEADY = Set.of(DataModel.PERSON, DataModel.EPISODES, DataModel.INVOLVEMENTS);

    private TableSizes() {}

    /// Each table that is taken and has lost more than a third of its rows, or a tenth of those that hold years; in
    /// words.
    public static List<String> fallen(List<GivenFile> before, List<GivenFile> now) {
        var then = DatasetReading.read(before);
        var today = DatasetReading.read(now);
        var fallen = new ArrayList<String>();
        then.tables().forEach((name, table) -> {
            var taken = DataModel.named(name).filter(DataModel.Table::isTaken).isPresent();
            var rows = table.rows().size();
            var left = today.table(name).rows().size();
            var tooFew = STEADY.contains(name) ? left * 10L < rows * 9L : left * 3L < rows * 2L;
            if (taken && rows >= SMALL && tooFew) {
                fallen.add("%s has %,d rows and had %,d".formatted(name, left, rows));
            }
        });
        return fallen;
    }
}
