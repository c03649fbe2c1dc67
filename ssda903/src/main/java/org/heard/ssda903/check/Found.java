package org.heard.ssda903.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heard.ssda903.table.Row;

/// What a rule says of a child's rows while it looks at them.
public final class Found {
    private final Set<Row> rows = new LinkedHashSet<>();

    Found() {}

    /// This row fails the rule. A row is found once, however often it is named.
    public void at(Row row) {
        rows.add(row);
    }

    /// Each of these rows does.
    public void at(Iterable<? extends Row> failing) {
        failing.forEach(rows::add);
    }

    /// What was found since it was last asked.
    List<Row> take() {
        if (rows.isEmpty()) {
            return List.of();
        }
        var taken = new ArrayList<>(rows);
        rows.clear();
        return taken;
    }
}
