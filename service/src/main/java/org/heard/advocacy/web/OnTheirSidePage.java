package org.heard.advocacy.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.access.EmailAddress;
import org.heard.access.Role;
import org.heard.advocacy.OnTheirSide;
import org.heard.advocacy.OnTheirSide.Reached;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the authority says who is on the children's side, and how they are reached.
@Controller
@RequestMapping("/service/side")
class OnTheirSidePage {
    private final OnTheirSide side;

    OnTheirSidePage(OnTheirSide side) {
        this.side = side;
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER, Role.ADMINISTRATOR);
        var reached = side.find(today);
        return page(
                page,
                Form.blank()
                        .put("provider", reached.provider())
                        .put("phone", reached.phone())
                        .put("email", reached.email())
                        .put("form", reached.form())
                        .put("complaints-phone", reached.complaintsPhone())
                        .put("complaints-email", reached.complaintsEmail()));
    }

    @PostMapping
    ModelAndView set(Page page, Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes redirect) {
        actor.mustBe(Role.IRO_MANAGER, Role.ADMINISTRATOR);
        var reached = new Reached(
                form.required("provider", "Enter the name of the advocacy provider"),
                form.required("phone", "Enter the provider’s own phone number"),
                email(form, "email", "Enter the provider’s email address"),
                form.required("form", "Enter the address of the provider’s own contact form"),
                form.required("complaints-phone", "Enter the phone number for complaints"),
                email(form, "complaints-email", "Enter the email address for complaints"));
        if (!reached.form().isEmpty() && !reached.form().matches("https://[^\\s<>\"]+")) {
            form.reject("form", "The address of the form must begin with https://");
        }
        if (form.hasErrors()) {
            return page(page, form);
        }
        side.set(actor, now, today, reached);
        Flash.done("Who is on the children’s side is set from today on.").on(redirect);
        return new ModelAndView("redirect:" + (actor.is(Role.IRO_MANAGER) ? "/service" : "/service/side"));
    }

    private static String email(Form form, String field, String missing) {
        var typed = form.required(field, missing);
        if (!typed.isEmpty() && EmailAddress.read(typed).isEmpty()) {
            form.reject(field, EmailAddress.FAULT);
        }
        return typed;
    }

    private static ModelAndView page(Page page, Form form) {
        return new ModelAndView("advocacy/side", Map.of("page", page.titled("On the children’s side"), "form", form));
    }
}
