package org.heard.children.web;

import java.util.List;
import java.util.Map;
import org.heard.children.Child;
import org.heard.children.Identified;
import org.heard.children.Identity;
import org.heard.children.Words;
import org.heard.pages.ClashField;
import org.heard.pages.Days;
import org.heard.pages.Form;
import org.heard.pages.Option;

/// The fields that say who a child is.
final class IdentityFields {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PRONOUNS = 40;

    /// As the return's own XML schema has it.
    private static final int LONGEST_NUMBER = 10;

    private IdentityFields() {}

    /// What is shown where two people correct one child.
    static List<ClashField> clash() {
        return List.of(
                ClashField.line("name", "Full name"),
                ClashField.line("known-as", "Name they go by"),
                ClashField.line("pronouns", "Pronouns"),
                ClashField.choice("sex", "Sex", options(Words.sexes())),
                ClashField.choice("ethnicity", "Ethnicity", options(Words.ethnicities())),
                ClashField.line("number", "Number"));
    }

    private static List<Option> options(Map<String, String> words) {
        return words.entrySet().stream()
                .map(one -> Option.of(one.getKey(), one.getValue()))
                .toList();
    }

    static Form filled(Child child) {
        var known = Identity.of(child);
        return Form.blank()
                .put("name", known.name())
                .put("known-as", known.knownAs())
                .put("pronouns", known.pronouns())
                .put("sex", known.sex())
                .put("ethnicity", known.ethnicity())
                .put("number", known.number())
                .editing(child.version());
    }

    static Identity read(Form form) {
        return new Identity(
                form.atMost(LONGEST_NAME, "name", "The name"),
                form.atMost(LONGEST_NAME, "known-as", "The name they go by"),
                form.atMost(LONGEST_PRONOUNS, "pronouns", "Pronouns"),
                Words.sexes().containsKey(form.typed("sex")) ? form.typed("sex") : "",
                Words.ethnicities().containsKey(form.typed("ethnicity")) ? form.typed("ethnicity") : "",
                form.atMost(LONGEST_NUMBER, "number", "The number"));
    }

    /// Puts the words of a refusal beside the field it is about.
    static void refuse(Form form, Identified why) {
        switch (why) {
            case Identified.NothingToGoBy _ -> form.reject("name", "Enter the child’s name, or a number");
            case Identified.NumberTaken _ -> form.reject("number", "Another child has this number");
            case Identified.BornAfterToday _ -> form.reject("born", "The birth date must be today or earlier");
            case Identified.BornTooLongAgo(var earliest) ->
                form.reject(
                        "born",
                        "The birth date must be %s or later: nobody older is supported as a care leaver"
                                .formatted(Days.written(earliest)));
            case Identified.BornAfterCareBegan(var began) ->
                form.reject(
                        "born",
                        "The birth date must be %s or earlier: the child was looked after from that day"
                                .formatted(Days.written(began)));
            case Identified.NothingNew _ -> form.reject("name", "Nothing was changed");
            case Identified.Done _, Identified.LooksLike _, Identified.ChangedMeanwhile _, Identified.NotAdopted _ ->
                throw new IllegalArgumentException("no refusal of a field: " + why);
        }
    }
}
