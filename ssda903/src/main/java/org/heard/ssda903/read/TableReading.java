package org.heard.ssda903.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
    /// Marks of a cell.
    private static final int TROUBLE = 1;

    private static final int LATE = 2;
    /// What is taken for a child's number in a damaged line.
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/_-]{1,20}");

    private final String file;
    private final TableFinder.Layout layout;
    private final CollectionYear year;
    private final Limits limits;
    private final Problems problems;
    private final List<Row> rows = new ArrayList<>();
    private final EmptyLines empty = new EmptyLines();
    private final BitSet bad = new BitSet();
    private final List<Integer> damaged = new ArrayList<>();
    private final SharedCells[] shared;
    private final Cell<?>[] cells;
    private final int[] numbers;
    private final BitSet late = new BitSet();
    private final int[] starts;
    private final ChildIndex index;
    private int[] children = new int[256];
    private int[] childOfCell = new int[256];
    private final List<Integer> childrenOfDamagedLines = new ArrayList<>();
    private TextEncoding encoding = TextEncoding.UTF_8;
    private int lines;

    TableReading(
            String file,
            TableFinder.Layout layout,
            CollectionYear year,
            Limits limits,
            ChildIndex index,
            Problems problems) {
        this.file = file;
        this.layout = layout;
        this.year = year;
        this.limits = limits;
        this.problems = problems;
        this.index = index;
        shared = layout.table().columns().stream()
                .map(column -> new SharedCells(column, this::mark))
                .toArray(SharedCells[]::new);
        cells = new Cell<?>[shared.length];
        numbers = new int[shared.length];
        starts = new int[layout.names() + 1];
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

    /// For each row the number of its child in the index.
    int[] children() {
        return Arrays.copyOf(children, rows.size());
    }

    /// Whether a day in the row is after the end of the year.
    boolean isLate(int row) {
        return late.get(row);
    }

    // Safe: each row was made by the table.
    TableRows<Row> toRows() {
        return empty.among(
                new TableRows<>(table(), file, Collections.unmodifiableList(rows), bad, children(), damagedLines()));
    }

    private int[] damagedLines() {
        return damaged.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The children named in lines that could not be taken apart.
    List<Integer> childrenOfDamagedLines() {
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
        if (child != null) childrenOfDamagedLines.add(index.of(child));
        problems.add(new Problem(file, table(), number, null, child, Severity.BAD_ROW, code, message));
        damaged.add(number);
    }

    /// A line of commas alone: no row of the table, but one that the published checks ask about.
    void empty(int number) {
        for (int i = 0; i < shared.length; i++) cells[i] = shared[i].get(shared[i].of(""));
        var row = table().row(number, Cells.of(cells));
        empty.add(row, index.of(row.child()));
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
        for (int i = 0; i < shared.length; i++) {
            int place = layout.places()[i];
            numbers[i] = shared[i].of(place < 0 ? "" : values.get(place));
        }
        row(number);
    }

    /// A line of plain values, taken apart where it lies; false, and nothing done, where it has not one for each name.
    boolean line(Lines plain) {
        var bytes = plain.bytes();
        int count = 0;
        starts[0] = plain.start();
        for (int i = plain.start(); i < plain.end(); i++) {
            if (bytes[i] == ',') {
                if (++count == layout.names()) return false;
                starts[count] = i + 1;
            }
        }
        if (count + 1 != layout.names()) return false;
        starts[layout.names()] = plain.end() + 1;
        for (int i = 0; i < shared.length; i++) {
            int place = layout.places()[i];
            numbers[i] = place < 0 ? shared[i].of("") : shared[i].of(bytes, starts[place], starts[place + 1] - 1);
        }
        row(plain.number());
        return true;
    }

    /// Makes a row of the cells whose numbers stand in `numbers`.
    private void row(int number) {
        lines++;
        int marks = 0;
        for (int i = 0; i < shared.length; i++) {
            cells[i] = shared[i].get(numbers[i]);
            marks |= shared[i].mark(numbers[i]);
        }
        int at = rows.size();
        var row = table().row(number, Cells.of(cells));
        rows.add(row);
        if (at == children.length) children = Arrays.copyOf(children, at * 2);
        children[at] = child(numbers[0], row);
        if ((marks & LATE) != 0) late.set(at);
        if ((marks & TROUBLE) != 0) for (var cell : cells) check(at, cell);
    }

    /// CHILD is the first column of every table.
    private int child(int cell, Row row) {
        if (row.child().text().isBlank()) return index.of(row.child());
        if (cell >= childOfCell.length) childOfCell = Arrays.copyOf(childOfCell, Math.max(cell + 1, cell * 2));
        if (childOfCell[cell] == 0) childOfCell[cell] = index.of(row.child()) + 1;
        return childOfCell[cell] - 1;
    }

    private byte mark(Cell<?> cell) {
        int mark = isFine(cell) ? 0 : TROUBLE;
        if (cell.value() instanceof LocalDate day && day.isAfter(year.end())) mark |= LATE;
        return (byte) mark;
    }

    /// Whether `check` would have nothing to say of it.
    private boolean isFine(Cell<?> cell) {
        if (cell.text().length() > limits.fieldLength() || cell.isUnreadable()) return false;
        if (cell.isBlank()) return cell.column().weight().mayBeBlank();
        if (cell.value() instanceof Code code) return code.validIn(year);
        return cell.column().kind() != Kind.CHILD_NUMBER || cell.text().strip().length() <= LONGEST_CHILD_NUMBER;
    }

    private boolean fits(List<String> values) {
        if (values.size() < layout.names()) return false;
        return values.subList(layout.names(), values.size()).stream().allMatch(String::isBlank);
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
                        Words.blank(column, year));
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
