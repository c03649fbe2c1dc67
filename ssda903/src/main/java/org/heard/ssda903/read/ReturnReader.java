package org.heard.ssda903.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.ssda903.CollectionYear;
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
        var rows = new RowsOfFile(year, files.limits(), problems);
        recognised
                .files()
                .forEach((table, candidates) ->
                        rows.read(table, candidates).ifPresent(reading -> tables.put(table, reading)));
        if (files.files().isEmpty() && files.problems().isEmpty()) {
            problems.add(Problem.refused(
                    "",
                    ProblemCode.NOTHING_GIVEN,
                    "Nothing was given. Choose the return's CSV files, or a zip of them."));
        } else {
            missing(recognised.given(), year, problems);
        }
        RowChecks.check(tables.values(), year);
        AcrossRows.check(tables);
        return toReturn(year, tables, problems);
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

    private static Return toReturn(CollectionYear year, Map<Table, TableReading> tables, Problems problems) {
        var rows = new EnumMap<Table, TableRows<?>>(Table.class);
        var read = new ArrayList<FileRead>();
        for (var table : Table.values()) {
            var reading = tables.get(table);
            if (reading == null) {
                rows.put(table, new TableRows<>(table, "", List.of(), List.of(), new BitSet()));
            } else {
                rows.put(table, reading.toRows());
                read.add(reading.toFileRead());
            }
        }
        return new Return(year, rows, read, problems.list());
    }
}
