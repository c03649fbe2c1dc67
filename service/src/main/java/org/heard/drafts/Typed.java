package org.heard.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.heard.ids.Sha256;
import org.heard.pages.Form;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What was typed into a form in one tab, by a moment.
///
/// @param key     of the form: what it does, it does once
/// @param sitting the tab
record Typed(Map<String, List<String>> fields, UUID key, UUID sitting, Instant at) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, List<String>>> FIELDS = new TypeReference<>() {};

    static Typed in(Form form, OpenedForm opened, Instant at) {
        return new Typed(form.kept(), form.key(), opened.sitting(), at);
    }

    static Map<String, List<String>> read(String json) {
        return JSON.readValue(json, FIELDS);
    }

    String json() {
        return JSON.writeValueAsString(fields);
    }

    Form form() {
        return Form.left(fields, key);
    }

    int length() {
        return fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }

    /// Alike for what is alike, and for nothing else.
    String print() {
        return Sha256.hex(JSON.writeValueAsString(new TreeMap<>(fields)));
    }
}
