package org.heard.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An address within the service with its choices, so that a link can change one and keep the rest.
///
/// Never carries anything about a child other than an id: addresses end up in logs and history.
public record Query(String path, Map<String, List<String>> choices) {

    public Query {
        var copy = new LinkedHashMap<String, List<String>>();
        choices.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        choices = java.util.Collections.unmodifiableMap(copy);
    }

    public static Query of(String path) {
        return new Query(path, Map.of());
    }

    /// The only value of a choice, replacing what was there.
    public Query with(String name, String value) {
        return changed(name, List.of(value));
    }

    public Query without(String name) {
        return changed(name, List.of());
    }

    /// Without one of the values of a choice.
    public Query without(String name, String value) {
        return changed(
                name, all(name).stream().filter(other -> !other.equals(value)).toList());
    }

    public List<String> all(String name) {
        return choices.getOrDefault(name, List.of());
    }

    public String first(String name) {
        return all(name).isEmpty() ? "" : all(name).getFirst();
    }

    public String href() {
        var pairs = new ArrayList<String>();
        choices.forEach((name, values) -> values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    private Query changed(String name, List<String> values) {
        var changed = new LinkedHashMap<>(choices);
        changed.put(name, values);
        if (values.isEmpty()) {
            changed.remove(name);
        }
        return new Query(path, changed);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
