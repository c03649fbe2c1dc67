package org.heard.caseloads.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Persons;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Relations.Relation;
import org.heard.access.Role;
import org.heard.access.Sight;
import org.heard.children.RecordHeading;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.pages.Days;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.people.Appointments;
import org.heard.people.Appointments.Answer;
import org.heard.people.Appointments.Appoint;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One child's IRO, social worker or business support, changed by hand from a day; a list of names does the same for
/// many.
@Controller
@RequestMapping("/children/{child}/workers/{kind}")
public class WorkerPage {
    private static final int LONGEST_REASON = 1000;
    private static final String NOBODY = "nobody";
    private final Appointments appointments;
    private final Relations relations;
    private final Persons persons;
    private final RecordHeading headings;
    private final Sight sight;
    private final Once once;

    WorkerPage(
            Appointments appointments,
            Relations relations,
            Persons persons,
            RecordHeading headings,
            Sight sight,
            Once once) {
        this.appointments = appointments;
        this.relations = relations;
        this.persons = persons;
        this.headings = headings;
        this.sight = sight;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param now who it is today, absent when nobody is
    public record View(
            RelationKind kind, String what, @Nullable Relation now, List<Option> options) {}

    @GetMapping
    ModelAndView show(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable RelationKind kind) {
        must(actor, today, child, kind);
        return page(page, Form.blank().put("from", today), actor, today, child, kind);
    }

    @PostMapping
    ModelAndView change(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable RelationKind kind,
            RedirectAttributes redirect) {
        must(actor, today, child, kind);
        var nobody = NOBODY.equals(form.text("person"));
        var person = PersonId.parse(form.text("person"));
        if (person.isEmpty() && !nobody) {
            form.reject("person", "Choose who it is, or that it is nobody");
        }
        var from = form.requiredDate("from", "first day");
        var reason = form.atMost(LONGEST_REASON, "reason", "The reason");
        if (!form.hasErrors()) {
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> nobody
                            ? end(actor, now, today, child, kind, from.orElseThrow(), reason)
                            : appointments.appoint(
                                    actor,
                                    now,
                                    today,
                                    Appoint.as(kind, person.orElseThrow(), List.of(child), from.orElseThrow(), reason)),
                    answer ->
                            answer instanceof Answer.Appointed ? Optional.of("/children/" + child) : Optional.empty());
            switch (submitted) {
                case Once.Submitted.SendTo<Answer>(var path) -> {
                    Flash.done(said(kind, person, from.orElseThrow(), today)).on(redirect);
                    return new ModelAndView("redirect:" + path + "#who");
                }
                case Once.Submitted.Refused<Answer>(var why) -> form.reject("person", ((Answer.Refused) why).why());
            }
        }
        return page(page, form, actor, today, child, kind);
    }

    private void must(Actor actor, LocalDate today, ChildId child, RelationKind kind) {
        sight.must(actor, Act.ALLOCATE, child, today);
        role(kind);
    }

    private Answer end(
            Actor actor, Instant now, LocalDate today, ChildId child, RelationKind kind, LocalDate from, String why) {
        appointments.end(actor, now, today, kind, List.of(child), from, why);
        return new Answer.Appointed(1);
    }

    private String said(RelationKind kind, Optional<PersonId> person, LocalDate from, LocalDate today) {
        var what = kind.inSentence();
        return person.map(
                        one -> persons.get(one, today).name() + " is the " + what + " from " + Days.written(from) + ".")
                .orElseGet(() -> "From " + Days.written(from) + " this child has no " + what + ".");
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today, ChildId child, RelationKind kind) {
        var view = new View(
                kind, kind.inSentence(), relations.find(kind, child, today).orElse(null), options(kind, today));
        return new ModelAndView(
                "caseloads/worker",
                Map.of(
                        "page",
                        page.titled("Change the " + view.what()),
                        "form",
                        form,
                        "at",
                        "/children/" + child,
                        "heading",
                        headings.above(actor, child, today, "People"),
                        "view",
                        view));
    }

    private List<Option> options(RelationKind kind, LocalDate today) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Choose a person"));
        persons.list(role(kind), today)
                .forEach(person -> options.add(Option.of(
                        person.id().toString(),
                        person.team().isBlank() ? person.name() : person.name() + ", " + person.team())));
        options.add(Option.of(NOBODY, "Nobody from that day"));
        return options;
    }

    /// Who can be chosen; cover is arranged for all of an IRO's children at once and has a page of its own.
    private static Role role(RelationKind kind) {
        return switch (kind) {
            case IRO -> Role.IRO;
            case SOCIAL_WORKER -> Role.SOCIAL_WORKER;
            case BUSINESS_SUPPORT -> Role.BUSINESS_SUPPORT;
            case COVER -> throw new NotFound();
        };
    }
}
