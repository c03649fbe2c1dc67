package org.heard.drafts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.heard.pages.Form;

/// What of a form in a child's space is theirs to keep.
final class OwnFields {
    /// Nothing was said yet by who is there, how soon, and by what is drawn or recorded, which is kept elsewhere.
    private static final Set<String> NOT_WORDS =
            Set.of("route", "do", "on", "at", "beside", "mark", "hidden", "keep", "whose", "hide", "privately");

    /// Neither what a button said, for it is pressed anew, nor the pens of a drawing.
    private static final Set<String> NOT_KEPT =
            Set.of("do", "on", "beside", "drawing", "sound", "pen", "thickness", "stamp", "more", "add", "away");

    private OwnFields() {}

    static Map<String, List<String>> of(Form form) {
        var fields = new TreeMap<>(form.kept());
        fields.keySet().removeAll(NOT_KEPT);
        return fields;
    }

    static boolean areEmpty(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .filter(field -> !NOT_WORDS.contains(field.getKey()))
                .allMatch(field -> field.getValue().stream().allMatch(String::isBlank));
    }

    /// What the form says: alike as it is shown and as it comes back unchanged.
    static String said(Form form) {
        var said = new TreeMap<String, List<String>>();
        of(form).forEach((name, values) -> {
            var kept = values.stream()
                    .map(value -> value.replace("\r\n", "\n"))
                    .filter(value -> !value.isBlank())
                    .toList();
            if (!kept.isEmpty()) {
                said.put(name, kept);
            }
        });
        return said.toString();
    }
}
