package org.heard.ssda903.check;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.reference.Reference;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.HeaderRow;

/// What is the same for every child of a return.
///
/// @param upns pupil numbers that stand at more than one child, the only thing a rule may know of another child
record Surroundings(CollectionYear year, Reference reference, Map<String, Long> upns) {
    static Surroundings of(Return given, Reference reference) {
        return new Surroundings(
                given.year(),
                reference,
                given.headers().rows().stream()
                        .map(HeaderRow::upn)
                        .filter(upn -> !upn.isBlank())
                        .map(Surroundings::number)
                        .filter(upn -> !upn.startsWith("UN"))
                        .collect(Collectors.groupingBy(upn -> upn, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(entry -> entry.getValue() > 1)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    boolean isShared(Cell<String> upn) {
        return !upn.isBlank() && upns.containsKey(number(upn));
    }

    /// One that cannot be read is told by its text.
    private static String number(Cell<String> upn) {
        return upn.value() == null ? upn.text().strip().toUpperCase(Locale.ROOT) : upn.value();
    }
}
