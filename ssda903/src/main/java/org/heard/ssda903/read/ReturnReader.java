package org.heard.ssda903.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.NamedFile;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.table.Table;

/// Reads what a person gave as the return of one collection year; whatever was given, it answers with a `Return`.
public final class ReturnReader {
    private ReturnReader() {}

    public static Return read(ReturnFiles files, CollectionYear year) {
        var problems = new Problems(files.limits().problems());
        files.problems().forEach(problems::add);
        var recognised = Recognition.of(files, year, problems);
        var tables = new EnumMap<Table, TableReading>(Table.class);
        var children = new ChildIndex();
        var rows = new RowsOfFile(year, files.limits(), children, problems);
        recognised
                .files()
                .forEach((table, candidates) ->
                        rows.read(table, candidates).ifPresent(reading -> tables.put(table, reading)));
        for (var file : recognised.xml()) {
            xml(file, tables, year, files.limits(), children, problems);
        }
        if (files.files().isEmpty() && files.problems().isEmpty()) {
            problems.add(Problem.refused(
                    "",
                    ProblemCode.NOTHING_GIVEN,
                    "Nothing was given. Choose the return's CSV files, or a zip of them."));
        } else if (recognised.xml().isEmpty()) {
            missing(recognised.given(), year, problems);
        }
        RowChecks.check(tables.values(), year);
        AcrossRows.check(tables, children);
        return toReturn(year, tables, children, problems);
    }

    /// A return is given once: as one XML file, or as tables.
    private static void xml(
            NamedFile file,
            Map<Table, TableReading> tables,
            CollectionYear year,
            Limits limits,
            ChildIndex children,
            Problems problems) {
        if (!(file.open() instanceof NamedFile.Opened opened)) return;
        if (XmlShape.tables().stream().anyMatch(tables::containsKey)) {
            problems.refuse(
                    file.name(),
                    null,
                    ProblemCode.REPEATED_TABLE,
                    "The return was given another way too, so this file is not read. Give either one XML file, or the CSV files.");
            return;
        }
        tables.putAll(XmlReturn.read(file.name(), opened.bytes(), year, limits, children, problems));
    }

    private static void missing(Set<Table> given, CollectionYear year, Problems problems) {
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

    private static Return toReturn(
            CollectionYear year, Map<Table, TableReading> tables, ChildIndex children, Problems problems) {
        var rows = new EnumMap<Table, TableRows<?>>(Table.class);
        var read = new ArrayList<FileRead>();
        for (var table : Table.values()) {
            var reading = tables.get(table);
            if (reading == null) {
                rows.put(table, new TableRows<>(table, "", List.of(), new BitSet(), new int[0], new int[0]));
            } else {
                rows.put(table, reading.toRows());
                read.add(reading.toFileRead());
            }
        }
        if (tables.get(Table.EPISODES) != null) {
            YearInDoubt.check(Objects.requireNonNull(rows.get(Table.EPISODES)), year, problems);
        }
        return new Return(year, rows, children, read, problems.list());
    }
}
