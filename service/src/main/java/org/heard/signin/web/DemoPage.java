package org.heard.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.NotFound;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.OrganisationId;
import org.heard.ids.PersonId;
import org.heard.organisations.Organisation;
import org.heard.organisations.Organisations;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.heard.signin.ChildSessions;
import org.heard.signin.ChildrenToPlay;
import org.heard.signin.Membership;
import org.heard.signin.Returning;
import org.heard.signin.Sessions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// In a demonstration only: a list of made-up people to sign in as, without a password, with what each is good for.
@Controller
@RequestMapping("/demo")
@ConditionalOnProperty("heard.demo")
class DemoPage {
    private final Organisations organisations;
    private final Persons persons;
    private final Relations relations;
    private final Sessions sessions;
    private final ChildSessions childSessions;
    private final ObjectProvider<ChildrenToPlay> toPlay;

    DemoPage(
            Organisations organisations,
            Persons persons,
            Relations relations,
            Sessions sessions,
            ChildSessions childSessions,
            ObjectProvider<ChildrenToPlay> toPlay) {
        this.organisations = organisations;
        this.persons = persons;
        this.relations = relations;
        this.sessions = sessions;
        this.childSessions = childSessions;
        this.toPlay = toPlay;
    }

    @GetMapping
    ModelAndView choose(
            Page page,
            Form form,
            LocalDate today,
            @RequestParam(name = "organisation") Optional<OrganisationId> wanted) {
        var madeUp = madeUp();
        var chosen = wanted.isEmpty() && madeUp.size() == 1
                ? Optional.of(madeUp.getFirst())
                : madeUp.stream()
                        .filter(one -> wanted.filter(one.id()::equals).isPresent())
                        .findFirst();
        var groups =
                chosen.map(one -> Tenancy.within(one.id(), () -> groups(today))).orElse(List.of());
        var children = chosen.map(one -> Tenancy.within(one.id(), () -> children(today)))
                .orElse(List.of());
        return new ModelAndView(
                "signin/demo",
                Map.of(
                        "page",
                        page.titled("Sign in as somebody made up"),
                        "form",
                        form,
                        "action",
                        Returning.via("/demo", form.typed(Returning.NAME)),
                        "kept",
                        !form.chosen("kept").isEmpty(),
                        "view",
                        new DemoView(madeUp, chosen, groups, children)));
    }

    @PostMapping
    String play(
            Form form,
            @RequestParam OrganisationId organisation,
            @RequestParam PersonId person,
            LocalDate today,
            Instant now,
            HttpServletRequest request,
            HttpServletResponse response) {
        var membership = Tenancy.within(organisation, () -> {
            var played = persons.findActor(person, today).orElseThrow(NotFound::new);
            var where = organisations.current();
            if (!where.madeUp()) {
                throw new NotFound();
            }
            return Membership.madeUp(where.id(), where.name(), person, played.name());
        });
        sessions.play(membership, now, request, response);
        return "redirect:" + Returning.to(form.typed(Returning.NAME));
    }

    @PostMapping("/child")
    String playChild(
            @RequestParam OrganisationId organisation,
            @RequestParam ChildId child,
            Instant now,
            HttpServletRequest request,
            HttpServletResponse response) {
        Tenancy.within(organisation, () -> {
            if (!organisations.current().madeUp() || toPlay.stream().noneMatch(some -> some.has(child))) {
                throw new NotFound();
            }
            childSessions.begin(new Self(organisation, child, Self.Way.PLAYED), now, request, response);
            return true;
        });
        return "redirect:/me";
    }

    private List<ChildrenToPlay.Choice> children(LocalDate today) {
        return toPlay.stream().flatMap(some -> some.list(today).stream()).toList();
    }

    private List<Organisation> madeUp() {
        return organisations.listIds().stream()
                .map(id -> Tenancy.within(id, organisations::current))
                .filter(Organisation::madeUp)
                .toList();
    }

    private List<DemoView.Group> groups(LocalDate today) {
        var people = persons.list(today);
        var children = relations.countChildren(today);
        return Arrays.stream(Role.values())
                .map(role -> DemoView.Group.of(
                        role,
                        people.stream()
                                .filter(person -> person.roles().contains(role))
                                .map(person -> choice(person, children.getOrDefault(person.id(), 0)))
                                .sorted((one, other) -> Integer.compare(other.children(), one.children()))
                                .toList()))
                .filter(group -> !group.shown().isEmpty())
                .toList();
    }

    private static DemoView.Choice choice(Person person, int children) {
        var about = person.jobTitle().isEmpty() ? person.team() : person.jobTitle();
        return new DemoView.Choice(person.id(), person.name(), about, children);
    }
}
