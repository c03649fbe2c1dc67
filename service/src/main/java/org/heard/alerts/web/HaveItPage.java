package org.heard.alerts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import org.heard.alerts.AlertLinks;
import org.heard.alerts.AlertLinks.Opened;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.heard.signin.SigningIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Behind the link in the mail of a contact who has no account: one button, "I have it".
@Controller
@RequestMapping("/have-it")
class HaveItPage {
    private final AlertLinks links;

    HaveItPage(AlertLinks links) {
        this.links = links;
    }

    @GetMapping
    ModelAndView show(
            Page page,
            Instant now,
            @RequestParam(name = "link", defaultValue = "") String secret,
            HttpServletRequest request) {
        return page(page, secret, links.open(secret, from(request), now));
    }

    @PostMapping
    ModelAndView take(
            Page page,
            Instant now,
            @RequestParam(name = "link", defaultValue = "") String secret,
            HttpServletRequest request) {
        return page(page, secret, links.take(secret, from(request), now));
    }

    private static String from(HttpServletRequest request) {
        return SigningIn.network(request.getRemoteAddr());
    }

    private static ModelAndView page(Page page, String secret, Opened behind) {
        return new ModelAndView(
                "alerts/haveIt",
                Map.of(
                        "page",
                        page.titled("Something to look at"),
                        "form",
                        Form.blank(),
                        "link",
                        secret,
                        "behind",
                        behind));
    }
}
