package org.heard.dataset;

import java.util.List;
import java.util.Locale;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Listed;
import org.heard.ssda903.problem.Severity;

/// What must be right of tables that nobody has looked at before they are taken.
public final class TablesOfTheNight {
    private TablesOfTheNight() {}

    /// Whether something of a file of this name may be taken into the record. A zip and a table by another name may
    /// hold anything.
    public static boolean mayBeTaken(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        return DataModel.named(file)
                .map(DataModel.Table::isTaken)
                .orElseGet(() -> name.endsWith(".zip") || name.endsWith(".csv"));
    }

    /// Why tables of which something is taken could not be read, in words; empty where all could.
    public static List<String> listRefused(List<GivenFile> files) {
        return DatasetReading.read(files).problems().list().stream()
                .filter(problem -> problem.severity() == Severity.REFUSED_FILE)
                .filter(problem -> !problem.code().equals("unknown-table") && isTaken(problem))
                .map(problem ->
                        problem.file().isEmpty() ? problem.message() : problem.file() + ": " + problem.message())
                .toList();
    }

    private static boolean isTaken(Listed problem) {
        return problem.table().isEmpty()
                ? mayBeTaken(problem.file())
                : DataModel.named(problem.table())
                        .filter(DataModel.Table::isTaken)
                        .isPresent();
    }
}
