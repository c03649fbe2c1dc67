package org.heard.pages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How a field of a form reads where two versions of it are shown side by side.
///
/// @param names     of its boxes
/// @param words     what a form says in it, in words; empty where nothing
/// @param mergeable whether it is text of which both can be kept
public record ClashField(String label, List<String> names, Function<Form, String> words, boolean mergeable) {

    public ClashField {
        names = List.copyOf(names);
    }

    /// One line.
    public static ClashField line(String name, String label) {
        return new ClashField(label, List.of(name), form -> String.join(", ", form.chosen(name)), false);
    }

    /// Longer text.
    public static ClashField text(String name, String label) {
        return new ClashField(label, List.of(name), form -> form.typed(name), true);
    }

    /// One or several of these.
    public static ClashField choice(String name, String label, List<Option> options) {
        return new ClashField(label, List.of(name), form -> chosen(form, name, options), false);
    }

    /// What is chosen, in the words of the options.
    public static String chosen(Form form, String name, List<Option> options) {
        return options.stream()
                .filter(option -> form.chose(name, option.value()))
                .map(Option::label)
                .collect(Collectors.joining(", "));
    }

    /// A day in three boxes.
    public static ClashField day(String name, String label) {
        return new ClashField(
                label,
                List.of(name + "-day", name + "-month", name + "-year"),
                form -> form.day(name).map(Days::written).orElseGet(() -> boxes(form, name)),
                false);
    }

    private static String boxes(Form form, String name) {
        return (form.text(name + "-day") + " " + form.text(name + "-month") + " " + form.text(name + "-year")).strip();
    }

    /// With further boxes that go where it goes, such as those a choice reveals.
    public ClashField with(String... more) {
        var all = new LinkedHashSet<>(names);
        all.addAll(List.of(more));
        return new ClashField(label, List.copyOf(all), words, mergeable);
    }

    /// With other words for what a form says in it.
    public ClashField saying(Function<Form, String> newWords) {
        return new ClashField(label, names, newWords, mergeable);
    }

    /// Whether a reader would see no difference, whatever else the boxes hold.
    boolean sameIn(Form one, Form other) {
        return names.stream().allMatch(name -> typed(one, name).equals(typed(other, name)))
                || words.apply(one).strip().equals(words.apply(other).strip());
    }

    /// Boxes left empty are boxes that are not there, and space around a text is none of it.
    private static List<String> typed(Form form, String name) {
        return form.chosen(name).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .sorted()
                .toList();
    }
}
