package org.heard.records.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.pages.Form;
import org.heard.records.Readers;

/// The fields that say who may read a paragraph: the template `records/whoReads`.
final class ReaderFields {
    /// Chosen where a text does not stand at all.
    static final String NONE = "NONE";

    private ReaderFields() {}

    static void fill(Form form, int i, Readers readers) {
        fill(form, Integer.toString(i), readers);
    }

    /// @param at tells these fields from others of the form
    static void fill(Form form, String at, Readers readers) {
        form.put("whom-" + at, readers.whom().name());
        form.choose(
                "who-" + readers.whom() + "-" + at,
                readers.who().stream().map(UUID::toString).toList());
    }

    /// Who was chosen; empty where nobody chose. Where persons are asked for and none is named, the form says so.
    static Optional<Readers> read(Form form, int i, List<UUID> everybody) {
        return read(form, Integer.toString(i), everybody);
    }

    static Optional<Readers> read(Form form, String at, List<UUID> everybody) {
        return Arrays.stream(Readers.Whom.values())
                .filter(one -> one.name().equals(form.typed("whom-" + at)))
                .findFirst()
                .map(whom -> {
                    var field = "who-" + whom + "-" + at;
                    var who = everybody.stream()
                            .filter(id -> form.chose(field, id.toString()))
                            .toList();
                    if (whom != Readers.Whom.EVERYONE && who.isEmpty()) {
                        form.reject(field, "Choose at least one person");
                    }
                    return new Readers(whom, Set.copyOf(who));
                });
    }
}
