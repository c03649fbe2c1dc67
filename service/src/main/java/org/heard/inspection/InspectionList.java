package org.heard.inspection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The list as it stood on a day: a row for each child looked after then.
public record InspectionList(LocalDate asAt, List<List<Entry>> rows) {

    /// The last column: the names of those that are blank because the record does not tell.
    public static final String NOT_HELD = "NOT_HELD";

    static List<Entry> row(OneChild one) {
        return Arrays.stream(ListColumn.values()).map(column -> column.of(one)).toList();
    }

    /// The names of the columns, as they head a file.
    public static List<String> names() {
        return Stream.concat(Arrays.stream(ListColumn.values()).map(Enum::name), Stream.of(NOT_HELD))
                .toList();
    }

    /// The rows as text, each with what is not held of that child.
    public Stream<List<String>> texts() {
        return rows.stream()
                .map(row -> Stream.concat(row.stream().map(Entry::text), Stream.of(notHeld(row)))
                        .toList());
    }

    /// Of how many children each column is not held, in the order of the columns.
    public Map<ListColumn, Long> notHeld() {
        var counts = new LinkedHashMap<ListColumn, Long>();
        for (var column : ListColumn.values()) {
            counts.put(
                    column,
                    rows.stream()
                            .filter(row -> !row.get(column.ordinal()).held())
                            .count());
        }
        return counts;
    }

    private static String notHeld(List<Entry> row) {
        return String.join(
                " ",
                Arrays.stream(ListColumn.values())
                        .filter(column -> !row.get(column.ordinal()).held())
                        .map(Enum::name)
                        .toList());
    }
}
