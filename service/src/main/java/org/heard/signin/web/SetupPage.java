package org.heard.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.access.EmailAddress;
import org.heard.access.NotFound;
import org.heard.organisations.Organisation.Kind;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.signin.Passwords;
import org.heard.signin.Setup;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the first organisation and its administrator are set up, with the code from the console.
@Controller
@RequestMapping("/setup")
class SetupPage {
    private static final List<Option> KINDS = List.of(
            Option.of(Kind.AUTHORITY.name(), "A local authority"),
            Option.of(Kind.ADVOCACY_PROVIDER.name(), "An advocacy provider"),
            Option.of(Kind.HOME_PROVIDER.name(), "A provider of children’s homes"),
            Option.of(Kind.REGION.name(), "A region"),
            Option.of(Kind.NATION.name(), "The nation"));

    private final Setup setup;

    SetupPage(Setup setup) {
        this.setup = setup;
    }

    @GetMapping
    ModelAndView ask(Page page) {
        mustBeOpen();
        return show(page, Form.blank());
    }

    @PostMapping
    ModelAndView setUp(
            Page page, Form form, HttpServletRequest request, Instant now, LocalDate today, RedirectAttributes next) {
        mustBeOpen();
        var code = form.required("code", "Enter the code from the console");
        var kind = form.oneOf(Kind.class, "kind", "Choose what the organisation is");
        var name = form.required("organisation", "Enter the organisation’s name");
        form.atMost(200, "organisation", "The name");
        var ons = form.text("ons").toUpperCase(Locale.ROOT);
        if (kind.filter(Kind.AUTHORITY::equals).isPresent() && !ons.matches("E\\d{8}")) {
            form.reject("ons", "Enter the authority’s ONS code: the letter E and eight digits");
        }
        var administrator = form.required("administrator", "Enter the administrator’s name");
        var email = form.required("email", "Enter the administrator’s email address");
        if (!email.isEmpty() && EmailAddress.read(email).isEmpty()) {
            form.reject("email", EmailAddress.FAULT);
        }
        var password = form.typed("password");
        Passwords.fault(password, administrator, email, name).ifPresent(why -> form.reject("password", why));
        if (form.hasErrors()) {
            return show(page, form);
        }
        var first = new Setup.First(
                name,
                kind.orElseThrow(),
                kind.orElseThrow() == Kind.AUTHORITY ? ons : null,
                administrator,
                email,
                password);
        return switch (setup.setUp(code, first, request.getRemoteAddr(), now, today)) {
            case DONE -> {
                Flash.done(name + " is set up. Sign in as its administrator.").on(next);
                yield new ModelAndView("redirect:/sign-in");
            }
            case WRONG_CODE -> show(page, form.reject("code", "That is not the code on the console"));
            case TOO_MANY_TRIES ->
                show(page, form.reject("code", "That was too many tries. Wait a quarter of an hour, then try again"));
            case ALREADY_DONE -> throw new NotFound();
        };
    }

    private void mustBeOpen() {
        if (!setup.isOpen()) {
            throw new NotFound();
        }
    }

    private static ModelAndView show(Page page, Form form) {
        return new ModelAndView(
                "signin/setup", Map.of("page", page.titled("Set up Heard"), "form", form, "kinds", KINDS));
    }
}
