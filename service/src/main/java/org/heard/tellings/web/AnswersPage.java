package org.heard.tellings.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.heard.tellings.InService;
import org.heard.voice.AnswerDaysKeeping;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How long children wait for an answer, and what is promised to them.
@Controller
@RequestMapping("/service/tellings")
class AnswersPage {
    private static final int MOST_DAYS = 60;

    private final AnswerDaysKeeping days;
    private final InService service;

    AnswersPage(AnswerDaysKeeping days, InService service) {
        this.days = days;
        this.service = service;
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today) {
        var form = Form.blank().put("days", Integer.toString(days.get(actor, today)));
        return page(page, form, actor, now, today);
    }

    @PostMapping
    ModelAndView set(Page page, Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes redirect) {
        days.get(actor, today);
        var text = form.text("days");
        var number = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > MOST_DAYS) {
            return page(
                    page,
                    form.reject("days", "Enter the days as a whole number from 1 to " + MOST_DAYS),
                    actor,
                    now,
                    today);
        }
        days.set(actor, now, today, number);
        Flash.done("From today on children are promised an answer within " + number + " days.")
                .on(redirect);
        return new ModelAndView("redirect:/service/tellings");
    }

    private ModelAndView page(Page page, Form form, Actor actor, Instant now, LocalDate today) {
        return new ModelAndView(
                "tellings/answers",
                Map.of(
                        "page",
                        page.titled("How long children wait"),
                        "form",
                        form,
                        "stands",
                        service.get(actor, now, today)));
    }
}
