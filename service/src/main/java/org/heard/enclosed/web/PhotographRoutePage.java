package org.heard.enclosed.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.Permission;
import org.heard.access.Permissions;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.Role;
import org.heard.enclosed.PhotographRoute;
import org.heard.enclosed.PhotographRoutes;
import org.heard.ids.PersonId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a manager records the way agreed with the police for photographs children send, and stops them again.
@Controller
@RequestMapping("/service/photographs")
public class PhotographRoutePage {
    private static final int LONGEST = 300;

    private final PhotographRoutes routes;
    private final Permissions permissions;
    private final Persons persons;

    PhotographRoutePage(PhotographRoutes routes, Permissions permissions, Persons persons) {
        this.routes = routes;
        this.permissions = permissions;
        this.persons = persons;
    }

    /// What the template shows.
    ///
    /// @param open    the route in force
    /// @param trained who may open them
    /// @param everybody who could be named
    public record View(Optional<PhotographRoute> open, List<String> trained, List<Person> everybody) {}

    @GetMapping
    ModelAndView show(Page page, Actor actor, LocalDate today) {
        var form = Form.blank();
        routes.findRecorded(today)
                .ifPresent(route -> form.put("agreed", route.agreedOn())
                        .put("with", route.with())
                        .put("role", route.role()));
        var fields = List.of("first", "second").iterator();
        permissions.list(Permission.OPEN_PHOTOGRAPHS, today).stream()
                .limit(2)
                .forEach(one -> form.put(fields.next(), one.toString()));
        return page(page, form, actor, today);
    }

    @PostMapping
    ModelAndView open(Page page, Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes redirect) {
        actor.mustBe(Role.IRO_MANAGER);
        var agreed = form.requiredDate("agreed", "day it was agreed");
        form.required("with", "Enter with whom in the police it was agreed");
        form.required("role", "Enter what whoever opens photographs is called");
        form.required("because", "Say why children may send photographs");
        var with = form.atMost(LONGEST, "with", "With whom it was agreed");
        var role = form.atMost(LONGEST, "role", "The role");
        var because = form.atMost(LONGEST, "because", "The reason");
        if (!form.hasErrors()) {
            var route = new PhotographRoute(agreed.orElseThrow(), with, role, because);
            var refused = routes.open(actor, now, today, route, trained(form, today));
            if (refused.isEmpty()) {
                Flash.done("Children from 8 may send photographs from now on.").on(redirect);
                return new ModelAndView("redirect:/service/photographs");
            }
            switch (refused.get()) {
                case DAY_AHEAD -> form.reject("agreed", "The day it was agreed must not be in the future");
                case NOBODY_TRAINED -> form.reject("first", "Choose who was trained to open them");
            }
        }
        return page(page, form, actor, today);
    }

    @PostMapping("/stop")
    ModelAndView stop(Page page, Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes redirect) {
        actor.mustBe(Role.IRO_MANAGER);
        form.required("why", "Say why they are stopped");
        var because = form.atMost(LONGEST, "why", "The reason");
        if (form.hasErrors()) {
            return page(page, form, actor, today);
        }
        routes.stop(actor, now, today, because);
        Flash.done("Children can send no photographs any more.").on(redirect);
        return new ModelAndView("redirect:/service/photographs");
    }

    private Set<PersonId> trained(Form form, LocalDate today) {
        return Stream.of("first", "second")
                .flatMap(field -> PersonId.parse(form.typed(field)).stream())
                .filter(id -> persons.find(id, today).isPresent())
                .collect(Collectors.toSet());
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER);
        var everybody = persons.list(today);
        var trained = permissions.list(Permission.OPEN_PHOTOGRAPHS, today);
        var names = everybody.stream()
                .filter(person -> trained.contains(person.id()))
                .map(Person::name)
                .toList();
        return new ModelAndView(
                "enclosed/route",
                Map.of(
                        "page",
                        page.titled("Photographs children send"),
                        "form",
                        form,
                        "view",
                        new View(routes.findOpen(today), names, everybody)));
    }
}
