package org.heard.space.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
import org.heard.cards.SpaceVisits;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.heard.space.Door;
import org.heard.space.Doorway;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where a child types the code a worker showed them, on a device of their own.
@Controller
@RequestMapping("/visit/code")
class VisitCodePage {
    private final SpaceVisits visits;

    VisitCodePage(SpaceVisits visits) {
        this.visits = visits;
    }

    @GetMapping
    ModelAndView show(Page page) {
        return page(page, Form.blank());
    }

    @PostMapping
    ModelAndView open(Page page, Form form, Instant now, HttpServletRequest request, HttpServletResponse response) {
        form.required("typed", Doorway.WORDS.say(Door.CODE_UNKNOWN));
        if (form.hasErrors()) {
            return page(page, form);
        }
        return switch (visits.begin(form.text("typed"), now, request, response)) {
            case IN -> new ModelAndView("redirect:/me");
            case UNKNOWN -> page(page, form.reject("typed", Doorway.WORDS.say(Door.CODE_UNKNOWN)));
        };
    }

    private static ModelAndView page(Page page, Form form) {
        return Doorway.page(
                page,
                "space/typed",
                Map.of(
                        "form", form,
                        "action", "/visit/code",
                        "heading", Door.CODE_TITLE,
                        "why", Door.CODE_WHY,
                        "label", Door.CODE,
                        "button", Door.TYPE_IT));
    }
}
