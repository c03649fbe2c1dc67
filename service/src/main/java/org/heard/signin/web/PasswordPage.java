package org.heard.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
import org.heard.access.NotFound;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Page;
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

/// Where somebody chooses a new password: at the first sign-in, or whenever they like.
@Controller
@RequestMapping("/password")
class PasswordPage {
    private final OwnAccount own;
    private final Sessions sessions;

    PasswordPage(OwnAccount own, Sessions sessions) {
        this.own = own;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView ask(Page page, Form form, SignedIn who) {
        return show(page, form, who);
    }

    @PostMapping
    ModelAndView change(
            Page page,
            Form form,
            SignedIn who,
            Instant now,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (form.typed("current").isEmpty()) {
            form.reject("current", "Enter the password you signed in with");
        }
        if (form.typed("new").isEmpty()) {
            form.reject("new", "Enter a new password");
        }
        if (form.hasErrors()) {
            return show(page, form, who);
        }
        return switch (own.changePassword(who, form.typed("current"), form.typed("new"), now)) {
            case OwnAccount.Changed(SignedIn changed) -> {
                sessions.begin(changed, request, response);
                Flash.done("Your password is changed. Everywhere else you were signed in, you are signed out.")
                        .on(next);
                yield new ModelAndView("redirect:" + onward(changed, form.typed(Returning.NAME)));
            }
            case OwnAccount.WrongPassword _ -> show(page, form.reject("current", "That is not your password"), who);
            case OwnAccount.TooWeak(String why) -> show(page, form.reject("new", why), who);
            case OwnAccount.WaitUntil(Instant until) ->
                show(
                        page,
                        form.reject(
                                "current",
                                "That was too many tries. Wait %s, then try again"
                                        .formatted(SignInPage.minutes(now, until))),
                        who);
        };
    }

    private static ModelAndView show(Page page, Form form, SignedIn who) {
        if (who.account().isEmpty()) {
            throw new NotFound();
        }
        return new ModelAndView(
                "signin/password",
                Map.of(
                        "page", page.titled("Choose a new password"),
                        "form", form,
                        "action", Returning.via("/password", form.typed(Returning.NAME)),
                        "first", who.mustChangePassword()));
    }

    private static String onward(SignedIn who, String next) {
        return who.mustChooseOrganisation() ? Returning.via("/organisations", next) : Returning.to(next);
    }
}
