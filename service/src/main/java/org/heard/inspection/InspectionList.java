package org.heard.inspection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The list as it stood on a day: a row for each child looked after then.
public record InspectionList(LocalDate asAt, List<Map<ListColumn, Entry>> rows) {

    /// The last column: the names of those that are blank because the record does not tell.
    public static final String NOT_HELD = "NOT_HELD";

    static Map<ListColumn, Entry> row(OneChild one) {
        var row = new EnumMap<ListColumn, Entry>(ListColumn.class);
        for (var column : ListColumn.values()) {
            row.put(column, column.of(one));
        }
        return row;
    }

    /// The names of the columns, as they head a file.
    public static List<String> names() {
        return Stream.concat(Arrays.stream(ListColumn.values()).map(Enum::name), Stream.of(NOT_HELD))
                .toList();
    }

    /// The rows as text, each with what is not held of that child.
    public Stream<List<String>> texts() {
        return rows.stream()
                .map(row -> Stream.concat(row.values().stream().map(Entry::text), Stream.of(notHeld(row)))
                        .toList());
    }

    /// Of how many children each column is not held, in the order of the columns.
    public Map<ListColumn, Long> notHeld() {
        var counts = new LinkedHashMap<ListColumn, Long>();
        for (var column : ListColumn.values()) {
            counts.put(
                    column, rows.stream().filter(row -> isNotHeld(row, column)).count());
        }
        return counts;
    }

    private static String notHeld(Map<ListColumn, Entry> row) {
        return String.join(
                " ",
                Arrays.stream(ListColumn.values())
                        .filter(column -> isNotHeld(row, column))
                        .map(Enum::name)
                        .toList());
    }

    private static boolean isNotHeld(Map<ListColumn, Entry> row, ListColumn column) {
        return !row.getOrDefault(column, Entry.NOT_HELD).held();
    }
}
