package org.heard.children.web;

import java.util.Optional;
import org.heard.children.Child.BirthDate;
import org.heard.pages.Form;

/// The fields that say when a child was born, how sure that is, and who says so.
final class BirthDateFields {
    private static final int LONGEST_SOURCE = 200;

    private BirthDateFields() {}

    /// Empty where no date was typed, or where it cannot be read and an error says why.
    static Optional<BirthDate> readIfAny(Form form) {
        var day = form.date("born", "birth date");
        var source = form.atMost(LONGEST_SOURCE, "born-source", "Where it comes from");
        return day.flatMap(born -> form.oneOf(BirthDate.Kind.class, "born-kind", "Choose how sure the birth date is")
                .map(kind -> new BirthDate(kind, born, source)));
    }

    static Optional<BirthDate> read(Form form) {
        form.requiredDate("born", "birth date");
        form.required("born-source", "Enter where this birth date comes from");
        return readIfAny(form);
    }
}
