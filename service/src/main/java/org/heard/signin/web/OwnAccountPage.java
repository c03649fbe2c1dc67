package org.heard.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.organisations.Organisations;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.heard.signin.Accounts;
import org.heard.signin.OwnAccount;
import org.heard.signin.Sessions;
import org.heard.signin.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Somebody's own account: how they sign in, what they may do here, and signing out wherever they are signed in.
@Controller
public class OwnAccountPage {
    private final Accounts accounts;
    private final OwnAccount own;
    private final Organisations organisations;
    private final Sessions sessions;

    OwnAccountPage(Accounts accounts, OwnAccount own, Organisations organisations, Sessions sessions) {
        this.accounts = accounts;
        this.own = own;
        this.organisations = organisations;
        this.sessions = sessions;
    }

    /// What the template shows.
    ///
    /// @param email absent where a made-up person is played, whom no account stands behind
    public record View(Actor actor, String organisation, Optional<String> email, boolean several) {
        public String roles() {
            return actor.roles().isEmpty()
                    ? "None yet: an administrator gives them"
                    : actor.roles().stream()
                            .sorted()
                            .map(Role::words)
                            .collect(java.util.stream.Collectors.joining(", "));
        }
    }

    @GetMapping("/account")
    ModelAndView show(Page page, Actor actor, SignedIn who) {
        var email = who.account().flatMap(account -> accounts.findAddress(actor.person()));
        return new ModelAndView(
                "signin/own-account",
                Map.of(
                        "page",
                        page.titled("Your account"),
                        "form",
                        Form.blank(),
                        "view",
                        new View(actor, organisations.current().name(), email, who.several())));
    }

    @PostMapping("/account/sign-out-everywhere")
    String signOutEverywhere(
            Actor actor, SignedIn who, Instant now, HttpServletRequest request, RedirectAttributes next) {
        own.signOutEverywhere(actor, who, now);
        sessions.end(request);
        Flash.done("You are signed out everywhere.").on(next);
        return "redirect:/sign-in";
    }
}
