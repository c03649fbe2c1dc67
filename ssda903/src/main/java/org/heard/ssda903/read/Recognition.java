package org.heard.ssda903.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.NamedFile;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.table.Column;
import org.heard.ssda903.table.Table;

/// Which file holds which table, told by its first line.
final class Recognition {
    private final CollectionYear year;
    private final Limits limits;
    private final Problems problems;
    private final Map<Table, List<Candidate>> files = new EnumMap<>(Table.class);
    private final Set<Table> given = EnumSet.noneOf(Table.class);
    private final List<NamedFile> xml = new ArrayList<>();

    private Recognition(CollectionYear year, Limits limits, Problems problems) {
        this.year = year;
        this.limits = limits;
        this.problems = problems;
    }

    /// A file whose first line names the columns of a table.
    record Candidate(NamedFile file, List<String> names) {}

    static Recognition of(ReturnFiles given, CollectionYear year, Problems problems) {
        var recognition = new Recognition(year, given.limits(), problems);
        for (var file : given.files()) {
            switch (file.open()) {
                case NamedFile.Refused refused -> problems.add(refused.problem());
                case NamedFile.Opened opened when XmlReturn.is(opened.bytes()) -> recognition.xml.add(file);
                case NamedFile.Opened opened -> recognition.recognise(file, opened.bytes());
            }
        }
        return recognition;
    }

    /// The files of each table collected in the year; more than one where several files hold it.
    Map<Table, List<Candidate>> files() {
        return files;
    }

    /// Files in the XML form of the return, which holds all tables in one.
    List<NamedFile> xml() {
        return xml;
    }

    /// Every table that some file holds, collected in the year or not.
    Set<Table> given() {
        return given;
    }

    private void recognise(NamedFile file, byte[] bytes) {
        var lines = new Lines(bytes);
        lines.advanceToNames();
        if (lines.length() > limits.lineLength()) {
            refuse(
                    file,
                    ProblemCode.TOO_LONG,
                    "The first line is longer than any table's column names. Give the table saved as CSV.");
            return;
        }
        var text = lines.text();
        long columns = text.chars().filter(c -> c == ',').count() + 1;
        if (columns > limits.columns()) {
            refuse(
                    file,
                    ProblemCode.TOO_MANY_COLUMNS,
                    "The file has %,d columns; no table of the return has more than 13. Give the table itself."
                            .formatted(columns));
            return;
        }
        Values.of(text)
                .ifPresentOrElse(
                        names -> recognise(file, text, TableFinder.names(names)),
                        () -> refuse(
                                file,
                                ProblemCode.UNCLOSED_QUOTE,
                                "In the first line a quotation mark is opened and not closed. Write the column names without quotation marks."));
    }

    private void recognise(NamedFile file, String firstLine, List<String> names) {
        var found = TableFinder.find(names, file.lastName());
        if (found.isEmpty()) {
            notRecognised(file, firstLine);
            return;
        }
        var table = found.get();
        given.add(table);
        if (table.collectedIn(year)) {
            files.computeIfAbsent(table, t -> new ArrayList<>()).add(new Candidate(file, names));
        } else {
            problems.note(
                    file.name(),
                    table,
                    ProblemCode.NOT_COLLECTED,
                    "%s was not collected in the %s return (it is from %s), so this file is not read."
                            .formatted(table, year, table.firstCollected().orElseThrow()));
        }
    }

    private void notRecognised(NamedFile file, String firstLine) {
        boolean semicolons = firstLine.indexOf(';') >= 0;
        if (firstLine.indexOf(',') < 0 && (semicolons || firstLine.indexOf('\t') >= 0)) {
            refuse(
                    file,
                    ProblemCode.WRONG_SEPARATOR,
                    "The columns are separated by %s. Save the file as CSV with commas."
                            .formatted(semicolons ? "semicolons" : "tabs"));
        } else {
            refuse(
                    file,
                    ProblemCode.UNKNOWN_TABLE,
                    "The first line does not name the columns of any table of the return. The first line of reviews.csv, for example, is %s."
                            .formatted(Words.listed(Table.REVIEWS.columns().stream()
                                    .map(Column::name)
                                    .toList())));
        }
    }

    private void refuse(NamedFile file, ProblemCode code, String message) {
        problems.refuse(file.name(), null, code, message);
    }
}
