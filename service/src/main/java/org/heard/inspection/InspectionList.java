package org.heard.inspection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The list as it stood on a day: a row for each child looked after then.
public record InspectionList(LocalDate asAt, List<Map<ListColumn, Entry>> rows) {

    /// The last column, for a program: the names of those that are blank because the record does not tell.
    public static final String NOT_HELD = "NOT_HELD";

    static Map<ListColumn, Entry> row(OneChild one) {
        var row = new EnumMap<ListColumn, Entry>(ListColumn.class);
        for (var column : ListColumn.values()) {
            row.put(column, column.of(one));
        }
        return row;
    }

    /// The names of the columns, as they head a file for a program.
    public static List<String> names() {
        return headed(Enum::name, NOT_HELD);
    }

    /// What heads the columns in a spreadsheet.
    public static List<String> headings() {
        return headed(ListColumn::heading, "Not held");
    }

    private static List<String> headed(Function<ListColumn, String> name, String last) {
        return Stream.concat(Arrays.stream(ListColumn.values()).map(name), Stream.of(last))
                .toList();
    }

    /// The rows for a program, each with what is not held of that child.
    public Stream<List<String>> exact() {
        return texts(Entry::exact, Enum::name, " ");
    }

    /// The rows for a spreadsheet.
    public Stream<List<String>> forReader() {
        return texts(Entry::forReader, ListColumn::heading, "; ");
    }

    private Stream<List<String>> texts(
            Function<Entry, String> text, Function<ListColumn, String> name, String between) {
        return rows.stream()
                .map(row -> Stream.concat(row.values().stream().map(text), Stream.of(notHeld(row, name, between)))
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

    private static String notHeld(Map<ListColumn, Entry> row, Function<ListColumn, String> name, String between) {
        return Arrays.stream(ListColumn.values())
                .filter(column -> isNotHeld(row, column))
                .map(name)
                .collect(Collectors.joining(between));
    }

    private static boolean isNotHeld(Map<ListColumn, Entry> row, ListColumn column) {
        return !row.getOrDefault(column, Entry.NOT_HELD).held();
    }
}
