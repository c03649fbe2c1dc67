package org.heard.ssda903.read;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.ssda903.table.Column;
import org.heard.ssda903.table.Table;

/// Which elements of the return's XML form become which tables. Each child has one `HEADER`, in which some elements
/// repeat, and any number of `EPISODE`s; an element's name is that of the column but for the few named here.
final class XmlShape {
    static final String ROOT = "EXPSSDA903";
    static final String CHILD = "CHILD";
    static final String HEADER = "HEADER";

    /// Elements that hold a row of a table.
    private static final Map<String, Table> ROWS = Map.of(
            "EPISODE", Table.EPISODES,
            "AMISSING", Table.MISSING,
            "AREVIEW", Table.REVIEWS,
            "PERMANENCE", Table.PREVIOUS_PERMANENCE,
            "OC2", Table.OC2,
            "AD_PLACED", Table.PLACED_FOR_ADOPTION);

    /// Tables whose values stand in the header itself.
    private static final List<Table> IN_HEADER = List.of(Table.HEADER, Table.UASC, Table.OC3, Table.AD1);

    /// Elements that have another name than their column.
    private static final Map<String, String> NAMES = Map.of("CHILDID", "CHILD", "PL", "PLACE");

    private static final Set<String> ALSO_KNOWN = Set.of("UASC");

    private XmlShape() {}

    /// Every table the XML form has; social workers and deprivations of liberty are CSV files beside it.
    static Set<Table> tables() {
        var all = EnumSet.copyOf(IN_HEADER);
        all.addAll(ROWS.values());
        return all;
    }

    static Table tableOf(String element) {
        return ROWS.getOrDefault(element, Table.HEADER);
    }

    static boolean isRow(String element) {
        return ROWS.containsKey(element);
    }

    static String columnOf(String element) {
        return NAMES.getOrDefault(element, element);
    }

    /// Whether such a value may stand in an element that makes rows of this table.
    static boolean isKnown(Table table, String column) {
        return table == Table.HEADER
                ? ALSO_KNOWN.contains(column)
                        || IN_HEADER.stream()
                                .anyMatch(one -> one.findColumn(column).isPresent())
                : table.findColumn(column).isPresent();
    }

    /// The rows that the values of one header make: the child's own, and one of each other table that it
    /// says something for.
    static Map<Table, Map<String, String>> rowsOf(Map<String, String> header) {
        var rows = new EnumMap<Table, Map<String, String>>(Table.class);
        for (var table : IN_HEADER) {
            var values = new LinkedHashMap<String, String>();
            for (Column<?> column : table.columns()) {
                values.put(column.name(), header.getOrDefault(column.name(), ""));
            }
            if (table == Table.HEADER || says(table, header)) {
                rows.put(table, values);
            }
        }
        return rows;
    }

    private static boolean says(Table table, Map<String, String> header) {
        if (table == Table.UASC && header.getOrDefault("UASC", "").strip().equals("1")) {
            return true;
        }
        return table.columns().stream()
                .map(Column::name)
                .filter(name -> !Table.HEADER.findColumn(name).isPresent())
                .anyMatch(name -> !header.getOrDefault(name, "").isBlank());
    }
}
