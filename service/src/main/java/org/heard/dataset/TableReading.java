package org.heard.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heard.dataset.DataModel.Column;
import org.heard.dataset.DataModel.Kind;
import org.heard.dataset.DataModel.Table;
import org.heard.pages.Days;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.read.Sheet;

/// Reads one table: what stands for nothing is nothing, a date is a date or the row is not used, and a row said
/// twice is there once.
final class TableReading {
    private static final String PLACEHOLDER = "SSD_PH";

    private final Sheet sheet;
    private final Table table;
    private final List<String> columns;
    private final ProblemsFound problems;
    private final Map<String, Integer> placeholders = new TreeMap<>();
    private final Map<DayRead.Order, Integer> orders = new HashMap<>();
    private final List<DatasetRow> rows = new ArrayList<>();
    private final Map<DatasetRow, String> dayFirst = new LinkedHashMap<>();
    private int damaged;

    TableReading(Sheet sheet, Table table, List<String> columns, ProblemsFound problems) {
        this.sheet = sheet;
        this.table = table;
        this.columns = columns;
        this.problems = problems;
        damaged = (int) sheet.problems().stream()
                .filter(problem -> problem.severity() == Severity.BAD_ROW)
                .count();
    }

    Optional<DatasetTable> read() {
        if (!hasUsableColumns()) {
            return Optional.empty();
        }
        sheet.rows().forEach(this::row);
        notePlaceholders();
        noteOrders();
        var once = eachOnce();
        return Optional.of(new DatasetTable(sheet.file(), new LinkedHashSet<>(columns), once, damaged));
    }

    private boolean hasUsableColumns() {
        var twice = columns.stream()
                .filter(name -> table.columns().containsKey(name) && columns.indexOf(name) != columns.lastIndexOf(name))
                .distinct()
                .toList();
        var lacking =
                table.needed().stream().filter(name -> !columns.contains(name)).toList();
        if (!twice.isEmpty() || !lacking.isEmpty()) {
            problems.table(
                    Severity.REFUSED_FILE,
                    twice.isEmpty() ? "missing-column" : "repeated-column",
                    table.name(),
                    sheet.file(),
                    "",
                    twice.isEmpty()
                            ? "%s without %s: nothing can be read of it."
                                    .formatted(table.name(), String.join(", ", lacking))
                            : "%s stands there twice, so its values cannot be told apart."
                                    .formatted(String.join(", ", twice)));
            return false;
        }
        var missing = table.columns().keySet().stream()
                .filter(name -> !columns.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            problems.table(
                    Severity.NOTE,
                    "missing-column",
                    table.name(),
                    sheet.file(),
                    "",
                    "Not among its columns: %s.".formatted(String.join(", ", missing)));
        }
        var extra = sheet.names().stream()
                .filter(name -> !table.columns().containsKey(DataModel.plain(name)))
                .map(name -> name.isEmpty() ? "one without a name" : "“" + name + "”")
                .toList();
        if (!extra.isEmpty()) {
            problems.table(
                    Severity.NOTE,
                    "extra-column",
                    table.name(),
                    sheet.file(),
                    "",
                    "The dataset has no such column, and it is not read: %s.".formatted(String.join(", ", extra)));
        }
        return true;
    }

    private void row(Sheet.Row row) {
        var texts = new HashMap<String, String>();
        var days = new HashMap<String, LocalDate>();
        var firstDayFirst = "";
        var wrong = false;
        for (var place = 0; place < columns.size(); place++) {
            var column = table.columns().get(columns.get(place));
            var value = row.values().get(place).strip();
            if (column == null
                    || value.isEmpty()
                    || value.toUpperCase(Locale.ROOT).equals("NULL")) {
                continue;
            }
            if (value.equals(PLACEHOLDER)) {
                placeholders.merge(column.name(), 1, Integer::sum);
            } else if (column.kind() != Kind.DAY) {
                texts.put(column.name(), value);
            } else {
                switch (DayRead.of(value)) {
                    case DayRead.Day(var day, var order) -> {
                        days.put(column.name(), day);
                        orders.merge(order, 1, Integer::sum);
                        if (order == DayRead.Order.DAY_FIRST && firstDayFirst.isEmpty()) {
                            firstDayFirst = column.name();
                        }
                    }
                    case DayRead.Placeholder none -> placeholders.merge(column.name(), 1, Integer::sum);
                    case DayRead.Unreadable(var why) -> {
                        wrong = true;
                        unreadable(row, column, why);
                    }
                }
            }
        }
        if (wrong) {
            damaged++;
            return;
        }
        var read = new DatasetRow(sheet.file(), row.number(), texts, days);
        rows.add(read);
        if (!firstDayFirst.isEmpty()) {
            dayFirst.put(read, firstDayFirst);
        }
    }

    private void unreadable(Sheet.Row row, Column column, String why) {
        problems.row(
                Severity.BAD_ROW,
                "unreadable-date",
                table.name(),
                sheet.file(),
                row.number(),
                column.name(),
                "",
                why + " The row is not used.");
    }

    private void notePlaceholders() {
        placeholders.forEach((column, count) -> problems.table(
                Severity.NOTE,
                "placeholder",
                table.name(),
                sheet.file(),
                column,
                "%,d %s a placeholder (%s) and %s read as empty."
                        .formatted(
                                count,
                                count == 1 ? "value is" : "values are",
                                isDay(column) ? "1 January 1900" : PLACEHOLDER,
                                count == 1 ? "is" : "are")));
    }

    private boolean isDay(String column) {
        var known = table.columns().get(column);
        return known != null && known.kind() == Kind.DAY;
    }

    /// A file that writes its dates in two ways was put together by hand or has changed on the way.
    private void noteOrders() {
        if (orders.size() > 1) {
            dayFirst.forEach((row, column) -> problems.row(
                    Severity.DOUBT,
                    "date-written-otherwise",
                    table.name(),
                    row,
                    column,
                    "",
                    "The date is written with the day first and others in the file with the year first. It was read with the day first: %s."
                            .formatted(Days.written(row.days().getOrDefault(column, DayRead.NONE)))));
        }
    }

    /// A row said twice the same counts once; an id with two rows that say different things tells nothing for
    /// certain.
    private List<DatasetRow> eachOnce() {
        var id = table.rowId();
        var same = new LinkedHashMap<Object, DatasetRow>();
        var repeated = new ArrayList<Integer>();
        for (var row : rows) {
            if (same.putIfAbsent(List.of(row.texts(), row.days()), row) != null) {
                repeated.add(row.number());
            }
        }
        if (!repeated.isEmpty()) {
            problems.table(
                    Severity.NOTE,
                    "repeated-row",
                    table.name(),
                    sheet.file(),
                    "",
                    "%,d %s there a second time, word for word, and %s once: row %s."
                            .formatted(
                                    repeated.size(),
                                    repeated.size() == 1 ? "row is" : "rows are",
                                    repeated.size() == 1 ? "counts" : "count",
                                    repeated.stream()
                                                    .limit(20)
                                                    .map(String::valueOf)
                                                    .collect(Collectors.joining(", "))
                                            + (repeated.size() > 20 ? " and others" : "")));
        }
        var byId = new LinkedHashMap<String, List<DatasetRow>>();
        same.values().forEach(row -> {
            var value = id.isEmpty() ? "" : row.text(id);
            byId.computeIfAbsent(value.isEmpty() ? "row " + row.number() : "id " + value, key -> new ArrayList<>())
                    .add(row);
        });
        var conflicting = conflicting(byId, id);
        return same.values().stream().filter(row -> !conflicting.contains(row)).toList();
    }

    private Set<DatasetRow> conflicting(Map<String, List<DatasetRow>> byId, String id) {
        var conflicting = new HashSet<DatasetRow>();
        // One row for each relationship: a worker's id comes again with each, and whoever reads them looks
        // whether all give one name.
        if (table.name().equals(DataModel.PROFESSIONALS)) {
            return conflicting;
        }
        byId.values().stream().filter(all -> all.size() > 1).forEach(all -> {
            var places = all.stream().map(row -> Integer.toString(row.number())).toList();
            for (var row : all) {
                conflicting.add(row);
                damaged++;
                problems.row(
                        Severity.BAD_ROW,
                        "conflicting-rows",
                        table.name(),
                        row,
                        id,
                        "",
                        "Rows %s have the same %s (%s) and say different things, so none of them is used. Leave the right one."
                                .formatted(String.join(", ", places), id, row.text(id)));
            }
        });
        return conflicting;
    }
}
