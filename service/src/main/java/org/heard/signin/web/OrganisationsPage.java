package org.heard.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.pages.Form;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.signin.Accounts;
import org.heard.signin.Membership;
import org.heard.signin.Returning;
import org.heard.signin.Sessions;
import org.heard.signin.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where somebody who works for several organisations says for which of them they act now.
@Controller
@RequestMapping("/organisations")
class OrganisationsPage {
    private final Accounts accounts;
    private final Sessions sessions;

    OrganisationsPage(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView ask(Page page, Form form, SignedIn who, LocalDate today) {
        return show(page, form, memberships(who, today));
    }

    @PostMapping
    ModelAndView choose(
            Page page,
            Form form,
            SignedIn who,
            LocalDate today,
            HttpServletRequest request,
            HttpServletResponse response) {
        var memberships = memberships(who, today);
        var chosen = memberships.stream()
                .filter(one -> one.organisation().toString().equals(form.typed("organisation")))
                .findFirst();
        if (chosen.isEmpty()) {
            return show(page, form.reject("organisation", "Choose the organisation you act for"), memberships);
        }
        sessions.actAs(who, chosen.get(), request, response);
        return new ModelAndView("redirect:" + Returning.to(form.typed(Returning.NAME)));
    }

    private List<Membership> memberships(SignedIn who, LocalDate today) {
        return who.account()
                .map(account -> accounts.memberships(account, today))
                .orElse(List.of());
    }

    private static ModelAndView show(Page page, Form form, List<Membership> memberships) {
        var options = memberships.stream()
                .map(one -> Option.of(one.organisation().toString(), one.organisationName())
                        .hint("as " + one.personName()))
                .toList();
        return new ModelAndView(
                "signin/organisations",
                Map.of(
                        "page",
                        page.titled("Acting for"),
                        "form",
                        form,
                        "action",
                        Returning.via("/organisations", form.typed(Returning.NAME)),
                        "options",
                        options));
    }
}
