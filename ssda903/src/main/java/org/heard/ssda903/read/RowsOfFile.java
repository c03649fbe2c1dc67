package org.heard.ssda903.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.NamedFile;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.read.Recognition.Candidate;
import org.heard.ssda903.table.Column;
import org.heard.ssda903.table.Table;

/// Reads the rows of a table from the one file that holds it.
final class RowsOfFile {
    private final CollectionYear year;
    private final Limits limits;
    private final ChildIndex children;
    private final Problems problems;

    RowsOfFile(CollectionYear year, Limits limits, ChildIndex children, Problems problems) {
        this.children = children;
        this.year = year;
        this.limits = limits;
        this.problems = problems;
    }

    /// Empty when the file is refused; then a problem says why.
    Optional<TableReading> read(Table table, List<Candidate> candidates) {
        if (candidates.size() > 1 && !theSame(table, candidates)) {
            var names =
                    Words.listed(candidates.stream().map(c -> c.file().name()).toList());
            for (var candidate : candidates) {
                problems.refuse(
                        candidate.file().name(),
                        table,
                        ProblemCode.REPEATED_TABLE,
                        "%s is in %d files that differ: %s. Give the right one alone; last year's files go separately."
                                .formatted(table, candidates.size(), names));
            }
            return Optional.empty();
        }
        var file = candidates.getFirst().file();
        var layout = TableFinder.layout(table, candidates.getFirst().names());
        if (!canBeRead(file.name(), layout) || !(file.open() instanceof NamedFile.Opened opened)) {
            return Optional.empty();
        }
        return rows(new TableReading(file.name(), layout, year, limits, children, problems), new Lines(opened.bytes()));
    }

    private boolean theSame(Table table, List<Candidate> candidates) {
        byte[] first = null;
        for (var candidate : candidates) {
            if (!(candidate.file().open() instanceof NamedFile.Opened opened)) return false;
            if (first == null) first = opened.bytes();
            if (!Arrays.equals(first, opened.bytes())) return false;
        }
        for (var copy : candidates.subList(1, candidates.size())) {
            problems.note(
                    copy.file().name(),
                    table,
                    ProblemCode.REPEATED_TABLE,
                    "This is the same file as %s and is read once."
                            .formatted(candidates.getFirst().file().name()));
        }
        return true;
    }

    private boolean canBeRead(String file, TableFinder.Layout layout) {
        var table = layout.table();
        if (!layout.repeated().isEmpty()) {
            problems.refuse(
                    file,
                    table,
                    ProblemCode.REPEATED_COLUMN,
                    "%s stands in the first line more than once, so its values cannot be told apart. Take the wrong column out."
                            .formatted(Words.listed(layout.repeated())));
            return false;
        }
        var needed = layout.missing().stream()
                .filter(c -> !c.weight().mayBeUnreadable())
                .map(Column::name)
                .toList();
        if (!needed.isEmpty()) {
            problems.refuse(
                    file,
                    table,
                    ProblemCode.MISSING_COLUMN,
                    "This looks like %s, but has no column %s. Export the table with all its columns."
                            .formatted(table, Words.listed(needed)));
            return false;
        }
        for (var column : layout.missing()) {
            problems.add(new Problem(
                    file,
                    table,
                    0,
                    column.name(),
                    null,
                    Severity.DOUBT,
                    ProblemCode.MISSING_COLUMN,
                    "There is no column %s; the table is read without it.".formatted(column)));
        }
        if (!layout.extra().isEmpty()) {
            problems.note(
                    file,
                    table,
                    ProblemCode.EXTRA_COLUMN,
                    "The return has no column %s; its values are not read."
                            .formatted(Words.listed(
                                    layout.extra().stream().map(Words::quoted).toList())));
        }
        return true;
    }

    private Optional<TableReading> rows(TableReading reading, Lines lines) {
        lines.advanceToNames();
        int empty = 0;
        while (lines.advance()) {
            if (reading.lines() >= limits.rows()) {
                problems.refuse(
                        reading.file(),
                        reading.table(),
                        ProblemCode.TOO_MANY_ROWS,
                        "The file has more than %,d rows. Give the table of one authority.".formatted(limits.rows()));
                return Optional.empty();
            }
            if (lines.length() > limits.lineLength()) {
                reading.damaged(
                        lines.number(),
                        "",
                        ProblemCode.TOO_LONG,
                        "The row is %,d characters long, longer than any row of the return. Look for text that was pasted in."
                                .formatted(lines.length()));
            } else if (lines.isEmpty()) {
                empty++;
                if (lines.text().indexOf(',') >= 0) {
                    reading.empty(lines.number());
                }
            } else if (!lines.isPlain() || !reading.line(lines)) {
                row(reading, lines.number(), lines.text());
            }
        }
        if (empty > 0) {
            problems.note(
                    reading.file(),
                    reading.table(),
                    ProblemCode.EMPTY_ROWS,
                    "Empty rows were passed over: %,d.".formatted(empty));
        }
        if (reading.lines() == 0) {
            problems.note(
                    reading.file(), reading.table(), ProblemCode.NO_ROWS, "The file has column names and no rows.");
        }
        reading.finished(lines.encoding());
        return Optional.of(reading);
    }

    private static void row(TableReading reading, int number, String text) {
        if (isDamaged(text)) {
            reading.damaged(
                    number,
                    text,
                    ProblemCode.UNREADABLE_CHARACTERS,
                    "The row holds characters that cannot be read, as when a file is damaged on the way. Export the table again.");
            return;
        }
        Values.of(text)
                .ifPresentOrElse(
                        values -> reading.line(number, text, values),
                        () -> reading.damaged(
                                number,
                                text,
                                ProblemCode.UNCLOSED_QUOTE,
                                "In the row a quotation mark is opened and not closed. Take it out, or close it; a value cannot run over several lines."));
    }

    /// Spreadsheets leave rows of commas behind.
    static boolean isEmpty(String line) {
        for (int i = 0; i < line.length(); i++) if (line.charAt(i) != ',' && line.charAt(i) != ' ') return false;
        return true;
    }

    static boolean isDamaged(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ((c < ' ' && c != '\t') || c == '\uFFFD') return true;
        }
        return false;
    }
}
