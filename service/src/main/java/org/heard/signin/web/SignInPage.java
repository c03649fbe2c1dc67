package org.heard.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.heard.signin.Passwords;
import org.heard.signin.Returning;
import org.heard.signin.Sessions;
import org.heard.signin.Setup;
import org.heard.signin.SignedIn;
import org.heard.signin.SigningIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where somebody signs in with their email address and password, and signs out again.
@Controller
class SignInPage {
    private final SigningIn signingIn;
    private final Setup setup;
    private final Sessions sessions;

    SignInPage(SigningIn signingIn, Setup setup, Sessions sessions) {
        this.signingIn = signingIn;
        this.setup = setup;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in")
    ModelAndView ask(Page page, Form form, HttpServletRequest request) {
        if (setup.isOpen()) {
            return new ModelAndView("redirect:/setup");
        }
        return request.getUserPrincipal() instanceof SignedIn
                ? new ModelAndView("redirect:" + Returning.to(form.typed(Returning.NAME)))
                : show(page, form);
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            Page page,
            Form form,
            LocalDate today,
            Instant now,
            HttpServletRequest request,
            HttpServletResponse response) {
        var email = form.required("email", "Enter your email address");
        if (form.typed("password").isEmpty()) {
            form.reject("password", "Enter your password");
        }
        if (form.hasErrors()) {
            return show(page, form);
        }
        return switch (signingIn.attempt(email, form.typed("password"), request.getRemoteAddr(), now, today)) {
            case SigningIn.Welcome(SignedIn who, boolean asked) -> {
                sessions.begin(who, request, response);
                yield new ModelAndView("redirect:" + first(who, asked, form.typed(Returning.NAME)));
            }
            case SigningIn.NotRecognised _ ->
                show(page, form.reject("email", "The email address or the password is not right"));
            case SigningIn.Closed _ ->
                show(page, form.reject("email", "This account is closed. Ask your administrator to open it again"));
            case SigningIn.RunOut _ ->
                show(
                        page,
                        form.reject(
                                "password",
                                "This one-time password has run out: one lets you in for %d days. Ask your administrator for a new one"
                                        .formatted(Passwords.ONE_TIME_DAYS)));
            case SigningIn.TooManyTries(Instant until) -> tooMany(show(page, form.reject("email", wait(now, until))));
            case SigningIn.Busy _ ->
                tooMany(show(page, form.reject("email", "Many people are signing in. Try again in a moment")));
        };
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request, HttpServletResponse response, RedirectAttributes next) {
        sessions.end(request);
        // On a shared computer the next person's Back button must find nothing.
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        Flash.done("You have signed out.").on(next);
        return "redirect:/sign-in";
    }

    private static ModelAndView show(Page page, Form form) {
        return new ModelAndView(
                "signin/sign-in",
                Map.of(
                        "page",
                        page.titled("Sign in"),
                        "form",
                        form,
                        "action",
                        Returning.via("/sign-in", form.typed(Returning.NAME)),
                        "ended",
                        !form.chosen("ended").isEmpty(),
                        "kept",
                        !form.chosen("kept").isEmpty()));
    }

    private static String first(SignedIn who, boolean asked, String next) {
        if (who.mustChangePassword()) {
            return Returning.via("/password", next);
        }
        return who.mustChooseOrganisation() || asked ? Returning.via("/organisations", next) : Returning.to(next);
    }

    private static String wait(Instant now, Instant until) {
        return "That was too many tries. Wait %s, then try again, or ask your administrator for a new password"
                .formatted(minutes(now, until));
    }

    static String minutes(Instant now, Instant until) {
        var minutes = Duration.between(now, until).plusSeconds(59).toMinutes();
        return minutes + (minutes == 1 ? " minute" : " minutes");
    }

    private static ModelAndView tooMany(ModelAndView view) {
        view.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return view;
    }
}
