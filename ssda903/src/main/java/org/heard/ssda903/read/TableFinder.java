package org.heard.ssda903.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.ssda903.table.Column;
import org.heard.ssda903.table.Table;

/// Which table a file holds, told by the names of its columns in any order and any case; the file's name only decides
/// between tables that fit equally well.
final class TableFinder {
    /// Columns that several tables have, and so tell nothing.
    private static final Set<String> TELL_NOTHING = Set.of("CHILD", "DOB", "SEX");

    private TableFinder() {}

    /// How a table's columns lie in a file.
    ///
    /// @param places   for each column of the table its place in the file, -1 where the file has none
    /// @param names    how many columns the file has
    /// @param repeated columns of the table that the file names more than once
    // Written once, read by one reading.
    @SuppressWarnings("ArrayRecordComponent")
    record Layout(
            Table table, int[] places, int names, List<Column<?>> missing, List<String> repeated, List<String> extra) {}

    static List<String> names(List<String> firstLine) {
        return firstLine.stream()
                .map(name -> name.replace("\uFEFF", "").strip().toUpperCase(Locale.ROOT))
                .toList();
    }

    static Optional<Table> find(List<String> names, String file) {
        var present = new HashSet<>(names);
        var best = new ArrayList<Table>();
        double most = 0;
        for (var table : Table.values()) {
            double fit = fit(table, present);
            if (fit > most) {
                best.clear();
                most = fit;
            }
            if (fit > 0 && fit == most) best.add(table);
        }
        if (best.size() < 2) return best.stream().findFirst();
        return best.stream()
                .filter(table -> file.equalsIgnoreCase(table.usualFile()))
                .findFirst()
                .or(() -> Optional.of(best.getFirst()));
    }

    /// Complete tables first, the larger the better; then by the share of its telling columns that are there.
    private static double fit(Table table, Set<String> present) {
        long telling = table.columns().stream()
                .filter(c -> !TELL_NOTHING.contains(c.name()))
                .count();
        long found = table.columns().stream()
                .filter(c -> !TELL_NOTHING.contains(c.name()) && present.contains(c.name()))
                .count();
        boolean complete = table.columns().stream().allMatch(c -> present.contains(c.name()));
        return complete ? found + 1.0 : (double) found / telling;
    }

    /// The layout of a table that is there whole, in its own order.
    static Layout whole(Table table) {
        return layout(table, table.columns().stream().map(Column::name).toList());
    }

    static Layout layout(Table table, List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) places.putIfAbsent(names.get(i), i);
        var inFile = new int[table.columns().size()];
        Arrays.fill(inFile, -1);
        var missing = new ArrayList<Column<?>>();
        for (var column : table.columns()) {
            var place = places.remove(column.name());
            if (place == null) {
                missing.add(column);
            } else {
                inFile[column.position()] = place;
            }
        }
        var seen = new HashSet<String>();
        var repeated = names.stream()
                .filter(name -> !seen.add(name) && table.findColumn(name).isPresent())
                .distinct()
                .toList();
        var extra = names.stream()
                .filter(name -> !name.isEmpty() && places.containsKey(name))
                .distinct()
                .toList();
        return new Layout(table, inFile, names.size(), List.copyOf(missing), repeated, extra);
    }
}
