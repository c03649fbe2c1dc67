package org.heard.voice.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.children.CommunicationProfile;
import org.heard.pages.Form;
import org.heard.voice.ExactWords;

/// The fields in which a child's words are written down, and the day; drawn by the templates `voice/words` and
/// `voice/when`.
final class WordsFields {
    private static final int LONGEST_WORDS = 10_000;
    private static final int LONGEST_NAME = 200;

    private WordsFields() {}

    static Form blank(Actor actor, CommunicationProfile profile) {
        return Form.blank()
                .put("interpreter", profile.interpreter())
                .put("when", "today")
                .put("how-said", ExactWords.How.SPOKEN.name())
                .put("heard-by", actor.name());
    }

    /// A draft typed on another day: what was today then is that day now.
    static Form dated(Form form, LocalDate today) {
        var mark = form.draft();
        var left = mark == null ? null : mark.left();
        if (left == null) {
            return form;
        }
        var then = LocalDate.ofInstant(left, ZoneId.of("Europe/London"));
        var meant = form.typed("when").equals("yesterday") ? then.minusDays(1) : then;
        return then.equals(today) || form.typed("when").equals("other")
                ? form
                : form.put("when", "other").put("on", meant);
    }

    /// The day chosen; empty only where an error says why.
    static Optional<LocalDate> on(Form form, LocalDate today) {
        return switch (form.typed("when")) {
            case "today" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            case "other" -> form.requiredDate("on", "date");
            default -> {
                form.reject("when", "Choose when it was");
                yield Optional.empty();
            }
        };
    }

    /// The words as typed, not a letter changed; empty where none were, or where an error says why.
    static Optional<ExactWords> words(Form form) {
        if (form.text("words").isEmpty()) {
            return Optional.empty();
        }
        form.atMost(LONGEST_WORDS, "words", "The child’s words");
        var how = form.oneOf(ExactWords.How.class, "how-said", "Choose how the child said it");
        var heardBy = form.required("heard-by", "Enter who heard it");
        form.atMost(LONGEST_NAME, "heard-by", "The name");
        var interpreted = how.filter(one -> one == ExactWords.How.INTERPRETED).isPresent();
        var interpreter = interpreted ? form.required("interpreter", "Enter who interpreted") : "";
        form.atMost(LONGEST_NAME, "interpreter", "Who interpreted");
        return form.hasErrors()
                ? Optional.empty()
                : Optional.of(new ExactWords(form.typed("words").strip(), heardBy, how.orElseThrow(), interpreter));
    }
}
