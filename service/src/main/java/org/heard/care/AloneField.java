package org.heard.care;

import java.util.Arrays;
import java.util.Optional;
import org.heard.pages.ClashField;
import org.heard.pages.Form;

/// Asks in a form whether a child was seen or spoken with alone; drawn by the template `care/alone`.
public final class AloneField {
    private static final int LONGEST_REASON = 1000;

    private AloneField() {}

    /// The field in which the reason for an answer is typed.
    public static String why(String name, Alone.Answer answer) {
        return name + "-why-" + answer.name();
    }

    /// The field that reason is missing from, for what the form gave.
    public static String missingWhy(String name, Form form) {
        return name + "-why-" + form.typed(name);
    }

    /// What was chosen; empty where nothing was.
    public static Optional<Alone> read(Form form, String name) {
        return Arrays.stream(Alone.Answer.values())
                .filter(answer -> answer != Alone.Answer.NO)
                .filter(answer -> answer.name().equals(form.typed(name)))
                .findAny()
                .map(answer -> new Alone(answer, form.atMost(LONGEST_REASON, why(name, answer), "The reason")));
    }

    /// It as one of two versions of a form.
    public static ClashField clash(String name, String label) {
        var reasons = Arrays.stream(Alone.Answer.values())
                .map(answer -> why(name, answer))
                .toArray(String[]::new);
        return ClashField.line(name, label)
                .with(reasons)
                .saying(form -> Arrays.stream(Alone.Answer.values())
                        .filter(answer -> answer.name().equals(form.typed(name)))
                        .findAny()
                        .map(answer -> new Alone(answer, form.typed(why(name, answer))).words())
                        .orElse(""));
    }

    /// Fills in what is known.
    public static void fill(Form form, String name, Alone alone) {
        form.put(name, alone.answer().name());
        form.put(why(name, alone.answer()), alone.why());
    }
}
