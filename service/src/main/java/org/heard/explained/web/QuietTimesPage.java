package org.heard.explained.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.access.LooksTold;
import org.heard.access.Role;
import org.heard.moments.Moments;
import org.heard.moments.QuietTimes;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the IRO service says when nothing new is let go to children.
@Controller
@RequestMapping("/service/quiet-times")
class QuietTimesPage {
    private final Moments moments;
    private final LooksTold looksTold;

    QuietTimesPage(Moments moments, LooksTold looksTold) {
        this.moments = moments;
        this.looksTold = looksTold;
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER);
        var times = moments.quiet(today);
        var form = Form.blank()
                .put("friday", times.friday().toString())
                .put("from", times.from().toString())
                .put("until", times.until().toString())
                .put("looks", "" + looksTold.delay(today));
        return page(page, form);
    }

    @PostMapping
    ModelAndView set(Page page, Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes redirect) {
        actor.mustBe(Role.IRO_MANAGER);
        var friday = time(form, "friday");
        var from = time(form, "from");
        var until = time(form, "until");
        var looks = looks(form);
        if (form.hasErrors()) {
            return page(page, form);
        }
        if (from.equals(until)) {
            return page(page, form.reject("until", "The quiet hours must end at another time than they begin"));
        }
        moments.set(actor, now, today, new QuietTimes(friday, from, until));
        looksTold.setDelay(actor, now, today, looks);
        Flash.done("Saved. It is so from today on.").on(redirect);
        return new ModelAndView("redirect:/service");
    }

    private static int looks(Form form) {
        var typed = form.text("looks").strip();
        if (typed.matches("\\d{1,2}") && Integer.parseInt(typed) <= LooksTold.MOST_DAYS) {
            return Integer.parseInt(typed);
        }
        form.reject("looks", "Enter a number of days from 0 to " + LooksTold.MOST_DAYS);
        return 0;
    }

    private static LocalTime time(Form form, String field) {
        return Moments.time(form.text(field)).orElseGet(() -> {
            form.reject(field, "Enter a time of day, such as 20:00");
            return LocalTime.MIDNIGHT;
        });
    }

    private static ModelAndView page(Page page, Form form) {
        return new ModelAndView(
                "explained/quietTimes", Map.of("page", page.titled("When nothing new goes to children"), "form", form));
    }
}
