package org.heard.signin.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Person;
import org.heard.access.Role;
import org.heard.ids.PersonId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.signin.Administration;
import org.heard.signin.Administration.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an administrator keeps people, roles and accounts.
@Controller
@RequestMapping("/people")
class PeoplePage {
    private final Administration administration;

    PeoplePage(Administration administration) {
        this.administration = administration;
    }

    @GetMapping
    ModelAndView list(Page page, Actor actor, LocalDate today) {
        return list(page, Form.blank(), actor, today);
    }

    @PostMapping
    ModelAndView add(Page page, Form form, Actor actor, Instant now, LocalDate today) {
        actor.mustBe(Role.ADMINISTRATOR);
        var name = form.required("name", "Enter the person’s name");
        form.atMost(200, "name", "The name");
        if (form.hasErrors()) {
            return list(page, form, actor, today);
        }
        var added = administration.add(
                actor,
                now,
                Person.named(name, form.atMost(200, "team", "The team"), "entered")
                        .reachedBy(form.atMost(320, "email", "The address"), "", ""));
        return new ModelAndView("redirect:/people/" + added.id());
    }

    @GetMapping("/{person}")
    ModelAndView show(Page page, @PathVariable PersonId person, Actor actor, LocalDate today) {
        return show(page, Form.blank().put("from", today), person, actor, today, "");
    }

    @PostMapping("/{person}")
    ModelAndView change(
            Page page,
            Form form,
            @PathVariable PersonId person,
            Actor actor,
            Instant now,
            LocalDate today,
            RedirectAttributes next) {
        var known = administration.get(actor, person, today);
        var from = form.date("from", "first day").orElse(today);
        Optional<Outcome> outcome = form.hasErrors()
                ? Optional.empty()
                : switch (form.typed("do")) {
                    case "give" -> role(form).map(role -> administration.give(actor, now, today, person, role, from));
                    case "take" -> role(form).map(role -> administration.take(actor, now, today, person, role, from));
                    case "manage" ->
                        managed(form).map(other -> administration.manage(actor, now, today, person, other, from));
                    case "leave" -> Optional.of(administration.leave(actor, now, today, person, from));
                    case "open" -> Optional.of(administration.open(actor, now, today, person, email(form, known)));
                    case "reset" -> Optional.of(administration.reset(actor, now, today, person));
                    case "close" -> Optional.of(administration.close(actor, now, today, person));
                    default -> Optional.empty();
                };
        return switch (outcome.orElse(null)) {
            case null -> show(page, form, person, actor, today, "");
            case Administration.Done _ -> {
                Flash.done("Done: " + known.name() + ".").on(next);
                yield new ModelAndView("redirect:/people");
            }
            case Administration.OneTimePassword(String password) -> show(page, form, person, actor, today, password);
            case Administration.LastAdministrator _ ->
                refused(
                        page,
                        form,
                        person,
                        actor,
                        today,
                        "Nobody else is administrator: give somebody that role first");
            case Administration.AddressTaken _ ->
                refused(page, form, person, actor, today, "This email address has an account already");
            case Administration.SharedAccount _ ->
                refused(
                        page,
                        form,
                        person,
                        actor,
                        today,
                        "This account acts for another organisation too; only its owner can change the password");
        };
    }

    private ModelAndView refused(Page page, Form form, PersonId person, Actor actor, LocalDate today, String why) {
        return show(page, form.reject("do", why), person, actor, today, "");
    }

    private ModelAndView list(Page page, Form form, Actor actor, LocalDate today) {
        return new ModelAndView(
                "signin/people",
                Map.of("page", page.titled("People"), "form", form, "people", administration.list(actor, today)));
    }

    private ModelAndView show(Page page, Form form, PersonId person, Actor actor, LocalDate today, String password) {
        return new ModelAndView(
                "signin/person",
                Map.of(
                        "page", page.titled("A person and their account"),
                        "form", form,
                        "person", administration.get(actor, person, today),
                        "account", administration.findAccount(actor, person, today),
                        "password", password,
                        "roles", Option.each(Role.class, Role::words),
                        "others",
                                administration.list(actor, today).stream()
                                        .filter(other -> !other.id().equals(person))
                                        .map(other -> Option.of(other.id().toString(), other.name()))
                                        .toList()));
    }

    private static Optional<Role> role(Form form) {
        return form.oneOf(Role.class, "role", "Choose a role");
    }

    private static Optional<PersonId> managed(Form form) {
        var other = PersonId.parse(form.text("other"));
        if (other.isEmpty()) {
            form.reject("other", "Choose whose work they manage");
        }
        return other;
    }

    private static String email(Form form, Person known) {
        return form.text("email").isEmpty() ? known.email() : form.text("email");
    }
}
