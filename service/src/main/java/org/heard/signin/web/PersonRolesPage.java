package org.heard.signin.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.ids.PersonId;
import org.heard.pages.Days;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
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

/// Where a role is given or taken from a day on. Two administrators who do so at once do not undo each other: each adds
/// a day to what is known.
@Controller
@RequestMapping("/people/{person}/roles")
class PersonRolesPage {
    private final Administration administration;
    private final Once once;

    PersonRolesPage(Administration administration, Once once) {
        this.administration = administration;
        this.once = once;
    }

    @GetMapping
    ModelAndView ask(Page page, @PathVariable PersonId person, Actor actor, LocalDate today) {
        return show(page, Form.blank().put("from", today).put("do", "give"), person, actor, today);
    }

    @PostMapping
    ModelAndView change(
            Page page,
            Form form,
            @PathVariable PersonId person,
            Actor actor,
            Instant now,
            LocalDate today,
            RedirectAttributes next) {
        administration.get(actor, person, today);
        var taking = form.typed("do").equals("take");
        var role = form.oneOf(Role.class, "role", "Choose a role");
        var from = form.requiredDate("from", taking ? "first day without the role" : "first day of the role");
        if (!form.hasErrors()) {
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> taking
                            ? administration.take(actor, now, today, person, role.orElseThrow(), from.orElseThrow())
                            : administration.give(actor, now, today, person, role.orElseThrow(), from.orElseThrow()),
                    answer -> answer instanceof Outcome.Done ? Optional.of("/people/" + person) : Optional.empty());
            switch (submitted) {
                case Once.Submitted.SendTo<Outcome>(var path) -> {
                    Flash.done("%s: %s from %s."
                                    .formatted(
                                            role.orElseThrow().words(),
                                            taking ? "taken away" : "given",
                                            Days.written(from.orElseThrow())))
                            .on(next);
                    return new ModelAndView("redirect:" + path);
                }
                case Once.Submitted.Refused<Outcome>(Outcome.LastAdministrator _) ->
                    form.reject("role", "Nobody else is administrator: give somebody that role and an account first");
                case Once.Submitted.Refused<Outcome>(var why) ->
                    throw new IllegalStateException("not an answer: " + why);
            }
        }
        return show(page, form, person, actor, today);
    }

    private ModelAndView show(Page page, Form form, PersonId person, Actor actor, LocalDate today) {
        return new ModelAndView(
                "signin/person-roles",
                Map.of(
                        "page",
                        page.titled("A person’s roles"),
                        "form",
                        form,
                        "person",
                        administration.get(actor, person, today),
                        "held",
                        administration.post(actor, person, today).roles().stream()
                                .filter(role -> role.lasts(today))
                                .toList(),
                        "roles",
                        PersonFields.options()));
    }
}
