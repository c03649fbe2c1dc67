package org.heard.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Listed;
import org.heard.ssda903.problem.Severity;

/// Tables that nobody has looked at, and what must be right of them before they are taken.
public final class TablesOfTheNight {
    /// A table smaller than this may lose any of its rows in a day.
    private static final int SMALL = 10;
    /// These hold years, so that a tenth of their rows does not go in a day; and what goes with them is a child, their
    /// care or who may see them.
    private static final Set<String> STEADY = Set.of(DataModel.PERSON, DataModel.EPISODES, DataModel.INVOLVEMENTS);

    private final Dataset read;

    private TablesOfTheNight(Dataset read) {
        this.read = read;
    }

    public static TablesOfTheNight of(List<GivenFile> files) {
        return new TablesOfTheNight(DatasetReading.read(files));
    }

    /// Whether something of a file of this name may be taken into the record. A zip and a table by another name may
    /// hold anything.
    public static boolean mayBeTaken(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        return DataModel.named(file)
                .map(DataModel.Table::isTaken)
                .orElseGet(() -> name.endsWith(".zip") || name.endsWith(".csv"));
    }

    /// Why tables of which something is taken could not be read, in words; empty where all could.
    public List<String> listRefused() {
        return read.problems().list().stream()
                .filter(problem -> problem.severity() == Severity.REFUSED_FILE)
                .filter(problem -> !problem.code().equals("unknown-table") && isTaken(problem))
                .map(problem ->
                        problem.file().isEmpty() ? problem.message() : problem.file() + ": " + problem.message())
                .toList();
    }

    /// Each table that is taken and has lost more than a third of its rows, or a tenth of those that hold years; in
    /// words. An export that broke off looks like a table that shrank.
    public List<String> listFallen(TablesOfTheNight before) {
        var fallen = new ArrayList<String>();
        before.read.tables().forEach((name, table) -> {
            var taken = DataModel.named(name).filter(DataModel.Table::isTaken).isPresent();
            var rows = table.rows().size();
            var left = read.table(name).rows().size();
            var tooFew = STEADY.contains(name) ? left * 10L < rows * 9L : left * 3L < rows * 2L;
            if (taken && rows >= SMALL && tooFew) {
                fallen.add("%s has %,d rows and had %,d".formatted(name, left, rows));
            }
        });
        return fallen;
    }

    private static boolean isTaken(Listed problem) {
        return problem.table().isEmpty()
                ? mayBeTaken(problem.file())
                : DataModel.named(problem.table())
                        .filter(DataModel.Table::isTaken)
                        .isPresent();
    }
}
