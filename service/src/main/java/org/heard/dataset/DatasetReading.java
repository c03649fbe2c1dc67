package org.heard.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.comparison.GivenFile;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.NamedFile;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.read.Sheet;
import org.heard.ssda903.read.TextEncoding;

/// Reads the tables of a delivery: each recognised by its name and its columns, in any order.
final class DatasetReading {
    private final ProblemsFound problems = new ProblemsFound();
    private final Map<String, DatasetTable> tables = new LinkedHashMap<>();
    private final List<String> notTaken = new ArrayList<>();
    private final Map<String, NamedFile> first = new LinkedHashMap<>();

    private DatasetReading() {}

    static Dataset read(List<GivenFile> files) {
        var given = ReturnFiles.of(
                files.stream()
                        .map(file -> new ReturnFiles.Given(file.name(), file.content()))
                        .toList(),
                Limits.usual());
        var reading = new DatasetReading();
        given.problems().forEach(reading.problems::add);
        given.files().forEach(file -> reading.read(file, given.limits()));
        reading.noteTables();
        return new Dataset(reading.tables, reading.problems);
    }

    private void read(NamedFile file, Limits limits) {
        var sheet = Sheet.read(file, limits);
        sheet.problems().forEach(problems::add);
        if (sheet.isRefused()) {
            return;
        }
        noteEncoding(sheet);
        var columns = sheet.names().stream().map(DataModel::plain).toList();
        var named = DataModel.named(sheet.file());
        var byColumns = DataModel.withColumns(columns);
        var table = named.filter(one -> columns.stream().anyMatch(one.columns()::containsKey) || byColumns.isEmpty())
                .or(() -> byColumns);
        if (table.isEmpty()) {
            refuse(
                    sheet,
                    "",
                    "unknown-table",
                    "Neither the name nor the columns are those of a table of the dataset. Give the tables with their column names in the first line.");
            return;
        }
        var found = table.get();
        if (!named.equals(table)) {
            problems.table(
                    Severity.NOTE,
                    "told-by-columns",
                    found.name(),
                    sheet.file(),
                    "",
                    "Read as %s, which its columns are; its name says otherwise.".formatted(found.name()));
        }
        var before = first.putIfAbsent(found.name(), file);
        if (before != null) {
            again(before, file, found);
            return;
        }
        new TableReading(sheet, found, columns, problems).read().ifPresent(read -> {
            tables.put(found.name(), read);
            if (!found.isTaken()) {
                notTaken.add(found.name());
            }
        });
    }

    /// Of two files of one table nothing says which is the right one: the older would be kept, or half of each.
    private void again(NamedFile before, NamedFile file, DataModel.Table table) {
        if (before.open() instanceof NamedFile.Opened(var one)
                && file.open() instanceof NamedFile.Opened(var other)
                && Arrays.equals(one, other)) {
            problems.table(
                    Severity.NOTE,
                    "same-table",
                    table.name(),
                    file.name(),
                    "",
                    "The same as %s, byte for byte, and read once.".formatted(before.name()));
            return;
        }
        tables.remove(table.name());
        notTaken.remove(table.name());
        problems.table(
                Severity.REFUSED_FILE,
                "repeated-table",
                table.name(),
                file.name(),
                "",
                "%s was given already, as %s, and is not the same. Neither is read, as nothing says which is right. Give each table once."
                        .formatted(table.name(), before.name()));
    }

    private void noteEncoding(Sheet sheet) {
        var message = switch (sheet.encoding()) {
            case UTF_8 -> "";
            case UTF_8_WITH_MARK -> "The file begins with a mark of its encoding, which was passed over.";
            case WINDOWS_1252 ->
                "The file is not UTF-8, as exports should be, and was read as Windows-1252. Look whether names with accents are right.";
            case MIXED ->
                "Some rows are UTF-8 and some Windows-1252; each was read as what it is. Look whether names with accents are right.";
        };
        if (!message.isEmpty()) {
            var severity = sheet.encoding() == TextEncoding.MIXED ? Severity.DOUBT : Severity.NOTE;
            problems.table(severity, "encoding", "", sheet.file(), "", message);
        }
    }

    private void noteTables() {
        for (var needed : List.of(DataModel.PERSON, DataModel.EPISODES)) {
            if (!tables.containsKey(needed)) {
                problems.table(
                        Severity.REFUSED_FILE,
                        "missing-table",
                        needed,
                        "",
                        "",
                        "%s is not among the tables, and without it nothing can be read of any child."
                                .formatted(needed));
            }
        }
        for (var wanted : List.of(
                DataModel.PLACEMENTS,
                DataModel.LEGAL_STATUS,
                DataModel.REVIEWS,
                DataModel.PROFESSIONALS,
                DataModel.INVOLVEMENTS)) {
            if (!tables.containsKey(wanted)) {
                problems.table(
                        Severity.NOTE,
                        "missing-table",
                        wanted,
                        "",
                        "",
                        "%s is not among the tables: nothing changes of what it would tell.".formatted(wanted));
            }
        }
        if (!notTaken.isEmpty()) {
            problems.table(
                    Severity.NOTE,
                    "not-taken",
                    "",
                    "",
                    "",
                    "Looked at for dates that cannot be read and rows that belong to nobody, and nothing else: %s. Nothing of them is taken into the record."
                            .formatted(String.join(", ", notTaken)));
        }
    }

    private void refuse(Sheet sheet, String table, String code, String message) {
        problems.table(Severity.REFUSED_FILE, code, table, sheet.file(), "", message);
    }
}
