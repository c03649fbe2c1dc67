package org.heard.ssda903.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.heard.ssda903.table.Row;

/// What a rule says of a child's rows while it looks at them.
public final class Found {
    /// Up to so many are looked through one by one.
    private static final int FEW = 16;

    private final List<Row> rows = new ArrayList<>();
    private final Set<Row> many = Collections.newSetFromMap(new IdentityHashMap<>());

    Found() {}

    /// This row fails the rule. A row is found once, however often it is named.
    public void at(Row row) {
        if (isNew(row)) {
            rows.add(row);
        }
    }

    /// Each of these rows does.
    public void at(Iterable<? extends Row> failing) {
        failing.forEach(this::at);
    }

    /// Whether nothing was since it was last asked.
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /// What was found since it was last asked.
    List<Row> take() {
        if (rows.isEmpty()) {
            return List.of();
        }
        var taken = List.copyOf(rows);
        rows.clear();
        many.clear();
        return taken;
    }

    /// A row is one object wherever it is named; two rows that begin in one line of XML may say the same.
    @SuppressWarnings("ReferenceEquality")
    private boolean isNew(Row row) {
        if (rows.size() < FEW) {
            for (var known : rows) {
                if (known == row) {
                    return false;
                }
            }
            return true;
        }
        if (many.isEmpty()) {
            many.addAll(rows);
        }
        return many.add(row);
    }
}
