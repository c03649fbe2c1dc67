package org.heard.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.NotFound;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.signin.Accounts;
import org.heard.signin.Membership;
import org.heard.signin.OwnAccount;
import org.heard.signin.Returning;
import org.heard.signin.Sessions;
import org.heard.signin.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where somebody who works for several organisations says for which of them they act now.
@Controller
@RequestMapping("/organisations")
class OrganisationsPage {
    private final Accounts accounts;
    private final OwnAccount own;
    private final Sessions sessions;

    OrganisationsPage(Accounts accounts, OwnAccount own, Sessions sessions) {
        this.accounts = accounts;
        this.own = own;
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
            Instant now,
            LocalDate today,
            HttpServletRequest request,
            HttpServletResponse response) {
        var memberships = memberships(who, today);
        var chosen = chosen(memberships, form).filter(Membership::accepted);
        if (chosen.isEmpty()) {
            return show(page, form.reject("organisation", "Choose the organisation you act for"), memberships);
        }
        sessions.begin(own.act(who, chosen.get(), now, today), request, response);
        return new ModelAndView("redirect:" + Returning.to(form.typed(Returning.NAME)));
    }

    /// Yes or no to an organisation that asks.
    @PostMapping("/answer")
    String answer(Form form, SignedIn who, Instant now, LocalDate today, RedirectAttributes next) {
        var asked = chosen(memberships(who, today), form)
                .filter(one -> !one.accepted())
                .orElseThrow(NotFound::new);
        var yes = form.typed("answer").equals("yes");
        own.answer(who, asked, yes, now);
        Flash.done(
                        yes
                                ? "From now on you can act for %s.".formatted(asked.organisationName())
                                : "You do not act for %s.".formatted(asked.organisationName()))
                .on(next);
        return "redirect:" + Returning.via("/organisations", form.typed(Returning.NAME));
    }

    private static Optional<Membership> chosen(List<Membership> memberships, Form form) {
        return memberships.stream()
                .filter(one -> one.organisation().toString().equals(form.typed("organisation")))
                .findFirst();
    }

    private List<Membership> memberships(SignedIn who, LocalDate today) {
        return who.account()
                .map(account -> accounts.memberships(account, today))
                .orElse(List.of());
    }

    private static ModelAndView show(Page page, Form form, List<Membership> memberships) {
        var options = memberships.stream()
                .filter(Membership::accepted)
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
                        "answer",
                        Returning.via("/organisations/answer", form.typed(Returning.NAME)),
                        "asking",
                        memberships.stream().filter(one -> !one.accepted()).toList(),
                        "options",
                        options));
    }
}
