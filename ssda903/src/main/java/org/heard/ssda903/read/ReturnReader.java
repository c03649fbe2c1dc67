package org.heard.ssda903.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.NamedFile;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.table.Column;
import org.heard.ssda903.table.Table;

/// Reads what a person gave as the return of one collection year; whatever was given, it answers with a `Return`.
public final class ReturnReader {
    private final CollectionYear year;
    private final Limits limits;
    private final Problems problems;
    private final Map<Table, TableReading> tables = new EnumMap<>(Table.class);
    private final Map<Table, TextEncoding> encodings = new EnumMap<>(Table.class);
    private final EnumSet<Table> given = EnumSet.noneOf(Table.class);

    private ReturnReader(CollectionYear year, Limits limits) {
        this.year = year;
        this.limits = limits;
        problems = new Problems(limits.problems());
    }

    public static Return read(ReturnFiles files, CollectionYear year) {
        return new ReturnReader(year, files.limits()).read(files);
    }

    private Return read(ReturnFiles files) {
        files.problems().forEach(problems::add);
        for (var candidates : recognised(files).entrySet()) read(candidates.getKey(), candidates.getValue());
        missingTables(files);
        RowChecks.check(tables.values(), year);
        AcrossRows.check(tables);
        var rows = new EnumMap<Table, TableRows<?>>(Table.class);
        var read = new ArrayList<FileRead>();
        for (var table : Table.values()) {
            var reading = tables.get(table);
            rows.put(table, reading == null ? new TableRows<>(table, "", List.of(), new BitSet()) : reading.toRows());
            var encoding = encodings.get(table);
            if (reading != null && encoding != null) read.add(reading.fileRead(encoding));
        }
        return new Return(year, rows, read, problems.list());
    }

    /// A file whose first line names the columns of a table.
    private record Candidate(NamedFile file, List<String> names) {}

    private Map<Table, List<Candidate>> recognised(ReturnFiles files) {
        var found = new EnumMap<Table, List<Candidate>>(Table.class);
        for (var file : files.files()) {
            switch (file.open()) {
                case NamedFile.Refused refused -> problems.add(refused.problem());
                case NamedFile.Opened opened -> recognise(file, opened.bytes(), found);
            }
        }
        return found;
    }

    private void recognise(NamedFile file, byte[] bytes, Map<Table, List<Candidate>> found) {
        var lines = new Lines(bytes);
        if (!firstLine(lines)) return;
        if (lines.length() > limits.lineLength()) {
            refuse(
                    file,
                    ProblemCode.TOO_LONG,
                    "The first line is longer than any table's column names. Give the table saved as CSV.");
            return;
        }
        var text = lines.text();
        var values = Values.of(text);
        if (values.isEmpty()) {
            refuse(
                    file,
                    ProblemCode.UNCLOSED_QUOTE,
                    "In the first line a quotation mark is opened and not closed. Write the column names without quotation marks.");
            return;
        }
        var names = TableFinder.names(values.get());
        if (names.size() > limits.columns()) {
            refuse(
                    file,
                    ProblemCode.TOO_MANY_COLUMNS,
                    "The file has %,d columns; no table of the return has more than 13. Give the table itself."
                            .formatted(names.size()));
            return;
        }
        var table = TableFinder.find(names, file.lastName());
        if (table.isEmpty()) {
            notRecognised(file, text);
            return;
        }
        given.add(table.get());
        if (!table.get().collectedIn(year)) {
            note(
                    file,
                    table.get(),
                    ProblemCode.NOT_COLLECTED,
                    "%s was not collected in the %s return (it is from %s), so this file is not read."
                            .formatted(
                                    table.get(),
                                    year,
                                    table.get().firstCollected().orElseThrow()));
            return;
        }
        found.computeIfAbsent(table.get(), t -> new ArrayList<>()).add(new Candidate(file, names));
    }

    private static boolean firstLine(Lines lines) {
        while (lines.advance()) if (lines.length() > 0) return true;
        return false;
    }

    private void notRecognised(NamedFile file, String firstLine) {
        if (firstLine.indexOf(',') < 0 && (firstLine.indexOf(';') >= 0 || firstLine.indexOf('\t') >= 0)) {
            refuse(
                    file,
                    ProblemCode.WRONG_SEPARATOR,
                    "The columns are separated by %s. Save the file as CSV with commas."
                            .formatted(firstLine.indexOf(';') >= 0 ? "semicolons" : "tabs"));
        } else {
            refuse(
                    file,
                    ProblemCode.UNKNOWN_TABLE,
                    "The first line does not name the columns of any table of the return. It should be, for example, %s."
                            .formatted(Words.listed(Table.REVIEWS.columns().stream()
                                    .map(Column::name)
                                    .toList())));
        }
    }

    private void read(Table table, List<Candidate> candidates) {
        var first = candidates.getFirst();
        if (candidates.size() > 1 && !theSame(table, candidates)) {
            for (var candidate : candidates) {
                refuse(
                        candidate.file(),
                        table,
                        ProblemCode.REPEATED_TABLE,
                        "%s is in %d files that differ: %s. Give the right one alone; last year's files go separately."
                                .formatted(
                                        table,
                                        candidates.size(),
                                        Words.listed(candidates.stream()
                                                .map(c -> c.file().name())
                                                .toList())));
            }
            return;
        }
        var layout = TableFinder.layout(table, first.names());
        var repeated = TableFinder.repeated(first.names());
        repeated.removeIf(name -> table.findColumn(name).isEmpty());
        if (!repeated.isEmpty()) {
            refuse(
                    first.file(),
                    table,
                    ProblemCode.REPEATED_COLUMN,
                    "%s stands in the first line more than once, so its values cannot be told apart. Take the wrong column out."
                            .formatted(Words.listed(List.copyOf(repeated))));
            return;
        }
        var needed = layout.missing().stream()
                .filter(c -> !c.weight().mayBeUnreadable())
                .map(Column::name)
                .toList();
        if (!needed.isEmpty()) {
            refuse(
                    first.file(),
                    table,
                    ProblemCode.MISSING_COLUMN,
                    "This looks like %s, but has no column %s. Export the table with all its columns."
                            .formatted(table, Words.listed(needed)));
            return;
        }
        for (var column : layout.missing()) {
            problems.add(new Problem(
                    first.file().name(),
                    table,
                    0,
                    column.name(),
                    null,
                    Severity.DOUBT,
                    ProblemCode.MISSING_COLUMN,
                    "There is no column %s; the table is read without it.".formatted(column)));
        }
        if (!layout.extra().isEmpty()) {
            note(
                    first.file(),
                    table,
                    ProblemCode.EXTRA_COLUMN,
                    "The return has no column %s; its values are not read."
                            .formatted(Words.listed(
                                    layout.extra().stream().map(Words::quoted).toList())));
        }
        if (first.file().open() instanceof NamedFile.Opened opened) readRows(first.file(), layout, opened.bytes());
    }

    private boolean theSame(Table table, List<Candidate> candidates) {
        byte[] bytes = null;
        for (var candidate : candidates) {
            if (!(candidate.file().open() instanceof NamedFile.Opened opened)) return false;
            if (bytes != null && !Arrays.equals(bytes, opened.bytes())) return false;
            bytes = opened.bytes();
        }
        for (var copy : candidates.subList(1, candidates.size())) {
            note(
                    copy.file(),
                    table,
                    ProblemCode.REPEATED_TABLE,
                    "This is the same file as %s and is read once."
                            .formatted(candidates.getFirst().file().name()));
        }
        return true;
    }

    private void readRows(NamedFile file, TableFinder.Layout layout, byte[] bytes) {
        var reading = new TableReading(file.name(), layout, year, limits, problems);
        var lines = new Lines(bytes);
        firstLine(lines);
        int empty = 0;
        while (lines.advance()) {
            if (reading.lines() >= limits.rows()) {
                refuse(
                        file,
                        layout.table(),
                        ProblemCode.TOO_MANY_ROWS,
                        "The file has more than %,d rows. Give the table of one authority.".formatted(limits.rows()));
                return;
            }
            if (readLine(reading, lines)) continue;
            empty++;
        }
        if (empty > 0) {
            note(file, layout.table(), ProblemCode.EMPTY_ROWS, "%,d empty rows were passed over.".formatted(empty));
        }
        if (reading.lines() == 0) {
            note(file, layout.table(), ProblemCode.NO_ROWS, "The file has column names and no rows.");
        }
        tables.put(layout.table(), reading);
        encodings.put(layout.table(), lines.encoding());
    }

    /// False when the line is empty.
    private boolean readLine(TableReading reading, Lines lines) {
        if (lines.length() > limits.lineLength()) {
            reading.damagedLine(
                    lines.number(),
                    null,
                    ProblemCode.TOO_LONG,
                    "The row is %,d characters long, longer than any row of the return. Look for text that was pasted in."
                            .formatted(lines.length()));
            return true;
        }
        var text = lines.text();
        if (text.chars().allMatch(c -> c == ',' || c == ' ')) return false;
        if (text.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == '\uFFFD')) {
            reading.damagedLine(
                    lines.number(),
                    null,
                    ProblemCode.UNREADABLE_CHARACTERS,
                    "The row holds characters that cannot be read, as when a file is damaged on the way. Export the table again.");
            return true;
        }
        var values = Values.of(text);
        if (values.isEmpty()) {
            reading.damagedLine(
                    lines.number(),
                    null,
                    ProblemCode.UNCLOSED_QUOTE,
                    "In the row a quotation mark is opened and not closed. Take it out, or close it; a value cannot run over several lines.");
        } else {
            reading.line(lines.number(), values.get());
        }
        return true;
    }

    private void missingTables(ReturnFiles files) {
        if (files.files().isEmpty() && files.problems().isEmpty()) {
            problems.add(Problem.refused(
                    "",
                    ProblemCode.NOTHING_GIVEN,
                    "Nothing was given. Choose the return's CSV files, or a zip of them."));
            return;
        }
        for (var table : Table.list(year)) {
            if (given.contains(table)) continue;
            boolean matters = table == Table.HEADER || table == Table.EPISODES;
            problems.add(Problem.ofFile(
                    "",
                    table,
                    matters ? Severity.DOUBT : Severity.NOTE,
                    ProblemCode.MISSING_TABLE,
                    "No file holds %s (usually %s).%s"
                            .formatted(table, table.usualFile(), matters ? " Give it too, if you have it." : "")));
        }
    }

    private void note(NamedFile file, Table table, ProblemCode code, String message) {
        problems.add(Problem.ofFile(file.name(), table, Severity.NOTE, code, message));
    }

    private void refuse(NamedFile file, ProblemCode code, String message) {
        problems.add(Problem.refused(file.name(), code, message));
    }

    private void refuse(NamedFile file, Table table, ProblemCode code, String message) {
        problems.add(Problem.ofFile(file.name(), table, Severity.REFUSED_FILE, code, message));
    }
}
