package org.heard.ssda903.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.book.RuleBook;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.files.ReturnFiles.Given;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.read.ReturnReader;
import org.heard.ssda903.reference.Reference;
import org.heard.ssda903.table.Column;
import org.heard.ssda903.table.Table;

/// A return written down row by row in a test, and what the checks say of it.
public final class GivenReturn {
    private final CollectionYear year;
    private final Map<Table, List<String>> tables = new EnumMap<>(Table.class);
    private Optional<GivenReturn> last = Optional.empty();
    private Reference reference = Reference.none();

    private GivenReturn(CollectionYear year) {
        this.year = year;
    }

    /// Of the collection year that ends in this one.
    public static GivenReturn ending(int year) {
        return new GivenReturn(CollectionYear.ending(year));
    }

    /// With these rows of a table, in the order of its columns; none gives a file of column names alone.
    public GivenReturn with(Table table, String... rows) {
        tables.computeIfAbsent(table, key -> new ArrayList<>()).addAll(List.of(rows));
        return this;
    }

    /// With the return of the year before.
    public GivenReturn after(GivenReturn before) {
        last = Optional.of(before);
        return this;
    }

    /// Looked at against this.
    public GivenReturn against(Reference given) {
        reference = given;
        return this;
    }

    /// As it is read.
    public Return read() {
        var files = tables.entrySet().stream()
                .map(table -> new Given(table.getKey().usualFile(), text(table.getKey(), table.getValue())))
                .toList();
        return ReturnReader.read(ReturnFiles.of(files, Limits.usual()), year);
    }

    private static byte[] text(Table table, List<String> rows) {
        var names = table.columns().stream().map(Column::name).collect(Collectors.joining(","));
        return (names + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// What all checks of the year say.
    public Report report() {
        return Checks.run(
                read(),
                last.map(GivenReturn::read),
                reference,
                RuleBook.of(year).list());
    }

    /// What one check says.
    public Report report(String code) {
        var rule = RuleBook.of(year).find(code).orElseThrow();
        var read = read();
        var report = Checks.run(read, last.map(GivenReturn::read), reference, List.of(rule));
        Asked.answered(rule, read, report);
        return report;
    }

    /// Where one check finds something: "Reviews 0", rows from 0.
    public List<String> failing(String code) {
        return report(code).findings().stream()
                .map(finding -> finding.table() + " " + finding.index())
                .toList();
    }
}
