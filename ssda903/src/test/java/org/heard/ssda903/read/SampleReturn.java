package org.heard.ssda903.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.files.ReturnFiles.Given;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.table.Column;
import org.heard.ssda903.table.Table;

/// A small made-up return, to be damaged one way at a time.
final class SampleReturn {
    static final CollectionYear YEAR = CollectionYear.ending(2026);

    private final Map<Table, List<String>> tables = new EnumMap<>(Table.class);

    /// Two children with nothing wrong: one still looked after, one gone home.
    static SampleReturn sound() {
        return new SampleReturn()
                .with(Table.HEADER, "1001,F,12/06/2013,WBRI,A123456789012,0,")
                .with(Table.HEADER, "1002,M,03/02/2023,MWAS,UN1,,")
                .with(
                        Table.EPISODES,
                        "1001,09/09/2024,S,C1,N1,U6,PR1,02/05/2025,X1,CARPL,ZX1 1AA,ZX2 2BB,1234567",
                        "1001,02/05/2025,B,C2,N1,U4,PR1,,,,ZX1 1AA,ZX2 3CD,1234568",
                        "1002,14/07/2025,S,V2,N3,U3,PR1,20/11/2025,E4A,,ZX9 9ZZ,ZX9 8YY,1234569")
                .with(
                        Table.REVIEWS,
                        "1001,12/06/2013,04/09/2025,PN1",
                        "1001,12/06/2013,02/03/2026,PN6",
                        "1002,03/02/2023,08/08/2025,PN0");
    }

    SampleReturn with(Table table, String... rows) {
        tables.computeIfAbsent(table, t -> new ArrayList<>()).addAll(List.of(rows));
        return this;
    }

    SampleReturn without(Table table) {
        tables.remove(table);
        return this;
    }

    /// The same return with one row written otherwise.
    SampleReturn changed(Table table, int row, String text) {
        tables.getOrDefault(table, List.of()).set(row - 2, text);
        return this;
    }

    static String names(Table table) {
        return table.columns().stream().map(Column::name).collect(Collectors.joining(","));
    }

    String text(Table table) {
        return names(table) + "\n" + String.join("\n", tables.getOrDefault(table, List.of())) + "\n";
    }

    List<Given> files() {
        return tables.keySet().stream()
                .map(table -> new Given(table.usualFile(), text(table).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    Return read() {
        return read(files());
    }

    static Return read(List<Given> files) {
        return ReturnReader.read(ReturnFiles.of(files, Limits.usual()), YEAR);
    }

    static Return read(String name, byte[] bytes) {
        return read(List.of(new Given(name, bytes)));
    }

    static Return read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Problem> problems(Return read, ProblemCode code) {
        return read.problems().stream()
                .filter(problem -> problem.code() == code)
                .toList();
    }
}
