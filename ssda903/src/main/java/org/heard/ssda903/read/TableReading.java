package org.heard.ssda903.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.heard.ssda903.Code;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.Cells;
import org.heard.ssda903.table.Column;
import org.heard.ssda903.table.Kind;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;
import org.jspecify.annotations.Nullable;

/// One table while it is being read: its rows so far, and which of them are bad.
final class TableReading {
    private static final int LONGEST_CHILD_NUMBER = 10;
    /// What is taken for a child's number in a damaged line.
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/_-]{1,20}");
    /// Past this many different values a column's values are not kept for sharing.
    private static final int SHARED_VALUES = 50_000;

    private final String file;
    private final TableFinder.Layout layout;
    private final CollectionYear year;
    private final Limits limits;
    private final Problems problems;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> empty = new ArrayList<>();
    private final BitSet bad = new BitSet();
    private final List<Map<String, Cell<?>>> shared = new ArrayList<>();
    private final Set<String> childrenOfDamagedLines = new HashSet<>();
    private TextEncoding encoding = TextEncoding.UTF_8;
    private int lines;

    TableReading(String file, TableFinder.Layout layout, CollectionYear year, Limits limits, Problems problems) {
        this.file = file;
        this.layout = layout;
        this.year = year;
        this.limits = limits;
        this.problems = problems;
        for (int i = 0; i < layout.places().length; i++) shared.add(new HashMap<>());
    }

    Table table() {
        return layout.table();
    }

    String file() {
        return file;
    }

    List<Row> rows() {
        return rows;
    }

    boolean isGood(int index) {
        return !bad.get(index);
    }

    /// Rows given, whether or not they could be taken apart.
    int lines() {
        return lines;
    }

    void finished(TextEncoding read) {
        encoding = read;
    }

    FileRead toFileRead() {
        return new FileRead(file, table(), encoding, lines, rows.size() - bad.cardinality(), layout.extra());
    }

    // Safe: each row was made by the table.
    TableRows<Row> toRows() {
        return new TableRows<>(table(), file, List.copyOf(rows), List.copyOf(empty), bad);
    }

    /// The children named in lines that could not be taken apart.
    Set<String> childrenOfDamagedLines() {
        return childrenOfDamagedLines;
    }

    /// A line that cannot be taken apart into the table's values.
    void damaged(int number, String line, ProblemCode code, String message) {
        lines++;
        var values = line.split(",", -1);
        int place = layout.places()[0];
        var child = place < values.length && PLAIN.matcher(values[place]).matches()
                ? values[place].toUpperCase(Locale.ROOT)
                : null;
        if (child != null) childrenOfDamagedLines.add(child);
        problems.add(new Problem(file, table(), number, null, child, Severity.BAD_ROW, code, message));
    }

    /// A line of commas alone: no row of the table, but one that the published checks ask about.
    void empty(int number) {
        var cells = new ArrayList<Cell<?>>(layout.places().length);
        for (var column : table().columns()) cells.add(cell(column, ""));
        empty.add(table().row(number, Cells.of(cells)));
    }

    void line(int number, String line, List<String> values) {
        if (!fits(values)) {
            damaged(
                    number,
                    line,
                    ProblemCode.WRONG_NUMBER_OF_VALUES,
                    "The row has %d values where the column names are %d. Look for a comma too many or too few; a value with a comma in it stands between quotation marks."
                            .formatted(values.size(), layout.names()));
            return;
        }
        lines++;
        var cells = new ArrayList<Cell<?>>(layout.places().length);
        for (var column : table().columns()) {
            int place = layout.places()[column.position()];
            cells.add(cell(column, place < 0 ? "" : values.get(place)));
        }
        int index = rows.size();
        rows.add(table().row(number, Cells.of(cells)));
        for (var cell : cells) check(index, cell);
    }

    private boolean fits(List<String> values) {
        if (values.size() < layout.names()) return false;
        return values.subList(layout.names(), values.size()).stream().allMatch(String::isBlank);
    }

    private Cell<?> cell(Column<?> column, String text) {
        var known = shared.get(column.position());
        var cell = known.get(text);
        if (cell != null) return cell;
        var made = column.cell(text);
        if (known.size() < SHARED_VALUES) known.put(text, made);
        return made;
    }

    private void check(int index, Cell<?> cell) {
        var column = cell.column();
        var weight = column.weight();
        if (layout.places()[column.position()] < 0) return;
        if (cell.text().length() > limits.fieldLength()) {
            report(
                    index,
                    column,
                    Severity.BAD_ROW,
                    ProblemCode.TOO_LONG,
                    "%s is %,d characters long, longer than any value of the return. Enter %s."
                            .formatted(
                                    column, cell.text().length(), column.kind().expected()));
        } else if (cell.isBlank()) {
            if (!weight.mayBeBlank()) {
                report(
                        index,
                        column,
                        weight.mayBeUnreadable() ? Severity.DOUBT : Severity.BAD_ROW,
                        ProblemCode.BLANK,
                        Words.blank(column));
            }
        } else if (cell.isUnreadable()) {
            unreadable(index, cell, weight.mayBeUnreadable() ? Severity.DOUBT : Severity.BAD_ROW);
        } else if (cell.value() instanceof Code code && !code.validIn(year)) {
            report(
                    index,
                    column,
                    Severity.DOUBT,
                    ProblemCode.CODE_NOT_THIS_YEAR,
                    Words.codeNotThisYear(cell, code, column.kind().codes().orElseThrow(), year));
        } else if (column.kind() == Kind.CHILD_NUMBER && cell.text().strip().length() > LONGEST_CHILD_NUMBER) {
            report(
                    index,
                    column,
                    Severity.DOUBT,
                    ProblemCode.CHILD_NUMBER_TOO_LONG,
                    "CHILD: %s is longer than the %d characters the return takes."
                            .formatted(Words.quoted(cell.text()), LONGEST_CHILD_NUMBER));
        }
    }

    private void unreadable(int index, Cell<?> cell, Severity severity) {
        var column = cell.column();
        var kind = column.kind();
        if (kind == Kind.DAY || kind == Kind.UNCERTAIN_DAY) {
            report(index, column, severity, ProblemCode.UNREADABLE_DATE, Words.unreadableDate(cell));
        } else if (kind == Kind.CHILD_NUMBER) {
            report(index, column, severity, ProblemCode.WRONG_SHAPE, Words.unreadableChildNumber(cell));
        } else if (kind.codes().isPresent()) {
            report(
                    index,
                    column,
                    severity,
                    ProblemCode.UNKNOWN_CODE,
                    Words.unknownCode(cell, kind.codes().get(), year));
        } else {
            report(index, column, severity, ProblemCode.WRONG_SHAPE, Words.wrongShape(cell));
        }
    }

    void report(int index, @Nullable Column<?> column, Severity severity, ProblemCode code, String message) {
        if (severity == Severity.BAD_ROW) bad.set(index);
        var row = rows.get(index);
        problems.add(new Problem(
                file,
                table(),
                row.row(),
                column == null ? null : column.name(),
                row.child().value(),
                severity,
                code,
                message));
    }
}
