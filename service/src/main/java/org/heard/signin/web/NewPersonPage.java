package org.heard.signin.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Person;
import org.heard.access.Role;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.signin.Administration;
import org.heard.signin.Administration.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where somebody is added who works here.
@Controller
@RequestMapping("/people/new")
class NewPersonPage {
    private final Administration administration;
    private final Once once;

    NewPersonPage(Administration administration, Once once) {
        this.administration = administration;
        this.once = once;
    }

    @GetMapping
    ModelAndView ask(Page page, Actor actor) {
        actor.mustBe(Role.ADMINISTRATOR);
        return show(page, PersonFields.blank(), List.of());
    }

    @PostMapping
    ModelAndView add(Page page, Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes next) {
        actor.mustBe(Role.ADMINISTRATOR);
        var person = PersonFields.read(form, Person.named("", "", "entered"));
        var roles = PersonFields.roles(form);
        if (form.hasErrors()) {
            return show(page, form, List.of());
        }
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                () -> administration.add(actor, now, today, person, roles, form.chose("another", "yes")),
                answer -> answer instanceof Outcome.Done(var id) ? Optional.of("/people/" + id) : Optional.empty());
        return switch (submitted) {
            case Once.Submitted.SendTo<Outcome>(var path) -> {
                Flash.done(person.name() + " is added. To let them sign in, open an account.")
                        .on(next);
                yield new ModelAndView("redirect:" + path);
            }
            case Once.Submitted.Refused<Outcome>(Outcome.LooksLike(var others)) ->
                show(page, form.reject("another", "Say whether this is somebody else than who is here"), others);
            case Once.Submitted.Refused<Outcome>(var why) -> throw new IllegalStateException("not an answer: " + why);
        };
    }

    private static ModelAndView show(Page page, Form form, List<Person> alike) {
        return new ModelAndView(
                "signin/new-person",
                Map.of(
                        "page",
                        page.titled("Add somebody"),
                        "form",
                        form,
                        "alike",
                        alike,
                        "roles",
                        PersonFields.options()));
    }
}
