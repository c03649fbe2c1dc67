package org.heard.space.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.heard.ids.Ids;
import org.heard.moments.Moments;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.space.HardDays;
import org.heard.space.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a child marks days on which nothing new is to come, without saying why.
@Controller
@RequestMapping("/me/days")
class MyHardDaysPage {
    private final Moments moments;

    MyHardDaysPage(Moments moments) {
        this.moments = moments;
    }

    @GetMapping
    ModelAndView show(Me me) {
        return page(me, Form.blank());
    }

    @PostMapping
    ModelAndView mark(Me me, Form form, Instant now, RedirectAttributes redirect) {
        var day = day(form.text("day"));
        if (day.isEmpty()) {
            return page(me, form.reject("day", me.say(HardDays.NO_DAY)));
        }
        if (!moments.mark(me.self(), now, day.get(), form.chose("each-year", "yes"))) {
            return page(me, form.reject("day", me.say(HardDays.THERE_ALREADY)));
        }
        Flash.done(me.say(HardDays.ADDED)).on(redirect);
        return new ModelAndView("redirect:/me/days");
    }

    @PostMapping("/remove")
    String unmark(Me me, Form form, RedirectAttributes redirect) {
        Ids.find(form.typed("which")).ifPresent(day -> {
            moments.unmark(me.self(), day);
            Flash.done(me.say(HardDays.GONE)).on(redirect);
        });
        return "redirect:/me/days";
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    private ModelAndView page(Me me, Form form) {
        return new ModelAndView(
                "space/days",
                Map.of("me", me.titled(HardDays.TITLE), "form", form, "days", moments.hardDays(me.self())));
    }
}
