package org.heard.space.web;

import java.util.Map;
import java.util.Optional;
import org.heard.pages.Form;
import org.heard.space.Helping;
import org.heard.space.Me;
import org.heard.space.Say;
import org.heard.tellings.Helped;
import org.heard.tellings.Helped.Beside;
import org.heard.tellings.Helped.Mark;
import org.springframework.web.servlet.ModelAndView;

/// Who is with the child, asked on a page of its own before anything is written; the answer travels in the form. What
/// comes without it is sent all the same.
final class WhoIsThere {
    /// The button that says who is there.
    static final String BESIDE = "beside";

    private WhoIsThere() {}

    static boolean asks(Me me) {
        return Helping.asks(me.band(), me.self().way());
    }

    static ModelAndView page(Me me, Form form, String path) {
        return new ModelAndView("space/beside", Map.of("me", me.titled(Say.TITLE), "form", form, "path", path));
    }

    /// Whether the child went on without tapping anybody.
    static boolean unanswered(Form form) {
        return Beside.parse(form.typed(BESIDE)).isEmpty();
    }

    static Optional<Helped> answer(Me me, Form form) {
        return asks(me)
                ? Optional.of(new Helped(
                        Beside.parse(form.typed(BESIDE)).orElse(Beside.NOT_SAID), Mark.parse(form.typed("mark"))))
                : Optional.empty();
    }
}
