package org.heard.ssda903.check;

import java.util.HashMap;
import java.util.Map;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.Row;

/// The children of a return and of the one before, by number. A row whose number cannot be read stands with others of
/// the same text; one without any stands by itself.
final class Children {
    private final Map<String, Integer> numbers = new HashMap<>();
    private int nameless;

    int of(Row row) {
        Cell<String> child = row.child();
        var number = child.find().orElse(child.text());
        if (number.isBlank()) {
            nameless++;
            return numbers.computeIfAbsent("\n" + nameless, key -> numbers.size());
        }
        return numbers.computeIfAbsent(number, key -> numbers.size());
    }

    int count() {
        return numbers.size();
    }
}
