package org.heard.access.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.AuditChecks;
import org.heard.organisations.Organisations;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an administrator or an IRO manager sees whether the audit holds, and takes its head away.
@Controller
@RequestMapping("/audit")
class AuditPage {
    private static final int A_HASH = 64;

    private final AuditChecks checks;
    private final Organisations organisations;

    AuditPage(AuditChecks checks, Organisations organisations) {
        this.checks = checks;
        this.organisations = organisations;
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor) {
        return show(page, Form.blank(), actor, Optional.empty());
    }

    @PostMapping("/check")
    String check(Actor actor, Instant now, RedirectAttributes redirect) {
        var check = checks.check(actor, now);
        (check.holds() ? Flash.done("Checked: the audit holds.") : Flash.note("Checked: the audit does not hold."))
                .on(redirect);
        return "redirect:/audit";
    }

    @PostMapping("/compare")
    ModelAndView compare(Page page, Form form, Actor actor, Instant now) {
        var typed = form.required("hash", "Enter the hash that was kept").replaceAll("\\s", "");
        if (!form.hasErrors() && !typed.matches("[0-9a-fA-F]{%d}".formatted(A_HASH))) {
            form.reject(
                    "hash",
                    "A hash has %d characters, 0 to 9 and a to f; this has %d".formatted(A_HASH, typed.length()));
        }
        return show(
                page,
                form,
                actor,
                form.hasErrors() ? Optional.empty() : Optional.of(checks.compare(actor, now, typed)));
    }

    private ModelAndView show(Page page, Form form, Actor actor, Optional<Boolean> compared) {
        return new ModelAndView(
                "access/audit",
                Map.of(
                        "page",
                        page.titled("The audit"),
                        "form",
                        form,
                        "view",
                        new AuditView(
                                organisations.current(), checks.findHead(actor), checks.findLast(actor), compared)));
    }
}
