package org.heard.ssda903.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.reference.Reference;
import org.heard.ssda903.table.Column;
import org.heard.ssda903.table.Table;

/// A return written in one line, and what one check says of it.
///
/// `Header DOB=12/06/2015; Episodes DECOM=01/04/2025 RNE=S; last Episodes CHILD=2` is a row of the header, an episode,
/// and an episode of the year before. What is not written is blank, and the child is 1. Every table of both years is
/// given, if without rows.
public final class Written {
    private static final String LAST = "last ";

    private final int year;
    private final String rows;
    private final Reference reference;

    private Written(int year, String rows, Reference reference) {
        this.year = year;
        this.rows = rows;
        this.reference = reference;
    }

    /// Of the collection year that ends in this one.
    public static Written of(int year, String rows) {
        return new Written(year, rows, Reference.none());
    }

    /// Looked at against this.
    public Written against(Reference given) {
        return new Written(year, rows, given);
    }

    /// Where a check finds something: "Episodes 0, Header 1", or "nothing".
    public String failing(String code) {
        var report = given().report(code);
        if (report.ran() != 1) {
            throw new AssertionError("It was not asked to its end: " + report.outcomes());
        }
        var found = report.findings().stream()
                .map(finding -> finding.table() + " " + finding.index())
                .sorted()
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "nothing" : found;
    }

    private GivenReturn given() {
        var these = empty(year);
        var before = empty(year - 1);
        for (var row : rows.split(";", -1)) {
            var written = row.strip();
            if (written.startsWith(LAST)) {
                add(before, written.substring(LAST.length()));
            } else if (!written.isEmpty()) {
                add(these, written);
            }
        }
        return these.after(before).against(reference);
    }

    private static GivenReturn empty(int year) {
        var given = GivenReturn.ending(year);
        Table.list(CollectionYear.ending(year)).forEach(given::with);
        return given;
    }

    private static void add(GivenReturn given, String row) {
        var words = List.of(row.split(" +", -1));
        var table = Table.find(words.getFirst()).orElseThrow();
        var values = new String[table.columns().size()];
        Arrays.fill(values, "");
        values[0] = "1";
        for (var word : words.subList(1, words.size())) {
            var parts = word.split("=", 2);
            Column<?> column = table.findColumn(parts[0]).orElseThrow();
            values[column.position()] = parts[1];
        }
        given.with(table, String.join(",", values));
    }
}
