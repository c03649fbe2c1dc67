package org.heard.signin.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.heard.signin.IdleAccounts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where it is said after how long an account nobody uses is closed.
@Controller
@RequestMapping("/people/idle")
class IdleAccountsPage {
    private final IdleAccounts idle;

    IdleAccountsPage(IdleAccounts idle) {
        this.idle = idle;
    }

    @GetMapping
    ModelAndView ask(Page page, Actor actor, LocalDate today) {
        actor.mustBe(Role.ADMINISTRATOR);
        return show(page, Form.blank().put("days", Integer.toString(idle.days(today))));
    }

    @PostMapping
    ModelAndView set(Page page, Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes next) {
        actor.mustBe(Role.ADMINISTRATOR);
        var typed = form.text("days");
        var days = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
        if (days < IdleAccounts.FEWEST || days > IdleAccounts.MOST) {
            form.reject(
                    "days", "Enter a number of days from %d to %d".formatted(IdleAccounts.FEWEST, IdleAccounts.MOST));
            return show(page, form);
        }
        idle.setDays(actor, now, today, days);
        Flash.done("Accounts nobody uses close after %d days.".formatted(days)).on(next);
        return new ModelAndView("redirect:/people");
    }

    private static ModelAndView show(Page page, Form form) {
        return new ModelAndView("signin/idle", Map.of("page", page.titled("Accounts nobody uses"), "form", form));
    }
}
