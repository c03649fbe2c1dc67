package org.heard.pages;

import gg.jte.Content;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One choice among radios, checkboxes or a select.
///
/// @param hint a line below the label, or empty
/// @param reveals further fields that matter only with this choice, or null
public record Option(
        String value, String label, String hint, @Nullable Content reveals) {

    public static Option of(String value, String label) {
        return new Option(value, label, "", null);
    }

    /// Every constant of an enumeration, by its name.
    public static <E extends Enum<E>> List<Option> each(Class<E> type, Function<E, String> label) {
        return List.of(type.getEnumConstants()).stream()
                .map(constant -> of(constant.name(), label.apply(constant)))
                .toList();
    }

    public Option hint(String newHint) {
        return new Option(value, label, newHint, reveals);
    }

    public Option revealing(Content fields) {
        return new Option(value, label, hint, fields);
    }
}
