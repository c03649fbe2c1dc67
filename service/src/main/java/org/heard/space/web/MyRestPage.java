package org.heard.space.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.resting.OwnRest;
import org.heard.resting.OwnRest.Asked;
import org.heard.resting.Rest;
import org.heard.space.Me;
import org.heard.space.MyRest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a child asks to be left alone for now, until a day they set, and ends it.
@Controller
public class MyRestPage {
    private static final String HOW_LONG = "days";
    private static final String LAST = "last";

    private final OwnRest rest;

    MyRestPage(OwnRest rest) {
        this.rest = rest;
    }

    /// How long, to tap.
    public record Length(int days, MyRest words) {}

    /// What the template shows.
    ///
    /// @param rest absent where the child does not rest
    public record View(@Nullable Rest rest, LocalDate first, LocalDate last) {
        public List<Length> lengths() {
            return List.of(
                    new Length(3, MyRest.DAYS_3),
                    new Length(7, MyRest.DAYS_7),
                    new Length(14, MyRest.DAYS_14),
                    new Length(28, MyRest.DAYS_28));
        }
    }

    @GetMapping("/me/rest")
    ModelAndView show(Me me) {
        return page(me, Form.blank());
    }

    @PostMapping("/me/rest")
    ModelAndView ask(Me me, Form form, Instant now, RedirectAttributes redirect) {
        var until = until(me, form);
        if (until.isEmpty()) {
            return page(me, form.reject(HOW_LONG, me.say(MyRest.DAY_EMPTY)));
        }
        return switch (rest.ask(me.self(), now, me.today(), until.get())) {
            case Asked.DONE -> done(me, MyRest.STARTED, redirect);
            case Asked.NOT_LATER -> page(me, form.reject(HOW_LONG, me.say(MyRest.NOT_LATER)));
            case Asked.TOO_LONG -> page(me, form.reject(HOW_LONG, me.say(MyRest.TOO_LONG)));
        };
    }

    @PostMapping("/me/rest/over")
    ModelAndView end(Me me, Instant now, RedirectAttributes redirect) {
        rest.end(me.self(), now, me.today());
        return done(me, MyRest.ENDED, redirect);
    }

    /// A day that was chosen counts before a length that was tapped.
    private static Optional<LocalDate> until(Me me, Form form) {
        try {
            var last = form.typed(LAST).strip();
            if (!last.isEmpty()) {
                return Optional.of(LocalDate.parse(last));
            }
            return Optional.of(me.today().plusDays(Integer.parseInt(form.typed(HOW_LONG))));
        } catch (DateTimeParseException | NumberFormatException nothing) {
            return Optional.empty();
        }
    }

    private static ModelAndView done(Me me, MyRest what, RedirectAttributes redirect) {
        Flash.done(me.say(what)).on(redirect);
        return new ModelAndView("redirect:/me");
    }

    private ModelAndView page(Me me, Form form) {
        var view = new View(
                rest.find(me.self(), me.today()).orElse(null),
                me.today().plusDays(1),
                me.today().plusDays(Rest.MOST_DAYS));
        return new ModelAndView("space/rest", Map.of("me", me.titled(MyRest.TITLE), "form", form, "view", view));
    }
}
