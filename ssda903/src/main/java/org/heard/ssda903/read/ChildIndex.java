package org.heard.ssda903.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.heard.ssda903.table.Cell;

/// The children of a return, numbered from 0 as they are first named. A row whose number cannot be read stands with
/// others of the same text; one without any stands by itself.
public final class ChildIndex {
    private final Map<String, Integer> numbers = new HashMap<>();
    private int count;

    ChildIndex() {}

    int of(Cell<String> child) {
        var name = child.value() == null ? child.text() : child.value();
        return name.isBlank() ? count++ : of(name);
    }

    int of(String name) {
        var known = numbers.get(name);
        if (known != null) {
            return known;
        }
        numbers.put(name, count);
        return count++;
    }

    /// How many there are.
    public int count() {
        return count;
    }

    /// For each of these children its number among `others`; those who are not there count on from the last of them.
    ///
    /// @return the numbers in this order, and in the last place how many there are together
    public int[] among(ChildIndex others) {
        var places = new int[count + 1];
        Arrays.fill(places, -1);
        numbers.forEach((name, number) -> others.find(name).ifPresent(there -> places[number] = there));
        int next = others.count;
        for (int i = 0; i < count; i++) {
            if (places[i] < 0) {
                places[i] = next++;
            }
        }
        places[count] = next;
        return places;
    }

    private OptionalInt find(String name) {
        var number = numbers.get(name);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
