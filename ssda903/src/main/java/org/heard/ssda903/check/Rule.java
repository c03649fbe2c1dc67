package org.heard.ssda903.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.Column;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;

/// One published check.
///
/// @param code      as it is published: `440`, `INT08`
/// @param wrong     what is wrong, in plain English
/// @param remedy    how to put it right
/// @param fields    the cells it points at
/// @param reads     tables of this year it cannot do without
/// @param readsLast tables of the year before it cannot do without
/// @param needs     what it cannot do without beside the return
/// @param logic     when a child's rows fail it
public record Rule(
        String code,
        String wrong,
        String remedy,
        List<Fields> fields,
        Set<Table> reads,
        Set<Table> readsLast,
        Set<Need> needs,
        Logic logic) {
    public Rule {
        fields = List.copyOf(fields);
        reads = Set.copyOf(reads);
        readsLast = Set.copyOf(readsLast);
        needs = Set.copyOf(needs);
    }

    /// Looks at one child's rows and says what is wrong with them.
    @FunctionalInterface
    public interface Logic {
        void check(ChildRows child, Found found);
    }

    /// A rule that needs the tables it points at and no others.
    public static Rule of(String code, String wrong, String remedy, Fields fields, Logic logic) {
        return of(code, wrong, remedy, List.of(fields), logic);
    }

    /// The same for one that points at several tables.
    public static Rule of(String code, String wrong, String remedy, List<Fields> fields, Logic logic) {
        var reads = new LinkedHashSet<Table>();
        fields.forEach(one -> reads.add(one.table()));
        return new Rule(code, wrong, remedy, fields, reads, Set.of(), Set.of(), logic);
    }

    /// The same rule, which needs these tables besides.
    public Rule reading(Table... more) {
        var all = new LinkedHashSet<>(reads);
        all.addAll(List.of(more));
        return new Rule(code, wrong, remedy, fields, all, readsLast, needs, logic);
    }

    /// The same rule, which needs these tables of the year before.
    public Rule readingLast(Table... last) {
        return new Rule(code, wrong, remedy, fields, reads, Set.of(last), needs, logic);
    }

    /// The same rule, which needs this beside the return.
    public Rule needing(Need... more) {
        return new Rule(code, wrong, remedy, fields, reads, readsLast, Set.of(more), logic);
    }

    /// The same rule, which points at these cells too where their table was given, and does without
    /// it where not.
    public Rule pointingAlsoAt(Fields more) {
        var all = new ArrayList<>(fields);
        all.add(more);
        return new Rule(code, wrong, remedy, all, reads, readsLast, needs, logic);
    }

    /// Whether it points at a table: only rows of such a table can fail it.
    boolean pointsAt(Table table) {
        for (var one : fields) {
            if (one.table() == table) {
                return true;
            }
        }
        return false;
    }

    /// The tables it points at, a bit for each.
    int tables() {
        int bits = 0;
        for (var one : fields) {
            bits |= ChildRows.bit(one.table());
        }
        return bits;
    }

    /// The columns it points at in a table, each once.
    private List<Column<?>> columnsOf(Table table) {
        var all = new ArrayList<Column<?>>();
        for (var one : fields) {
            if (one.table() == table) {
                for (var column : one.columns()) {
                    if (!all.contains(column)) {
                        all.add(column);
                    }
                }
            }
        }
        return all;
    }

    /// The names of the columns it points at in a table.
    public List<String> columns(Table table) {
        return columnsOf(table).stream().map(Column::name).toList();
    }

    /// The values it points at in a row of a table.
    List<Cell<?>> cells(Table table, Row row) {
        var all = row.cells();
        var cells = new ArrayList<Cell<?>>();
        for (var column : columnsOf(table)) {
            cells.add(all.get(column.position()));
        }
        return cells;
    }

    /// Rules stand in many tables of the engine and of the reports: told by the code alone, which is quick.
    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
