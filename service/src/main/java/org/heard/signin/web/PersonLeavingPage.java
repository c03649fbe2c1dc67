package org.heard.signin.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Person;
import org.heard.access.Relations;
import org.heard.ids.PersonId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.signin.Administration;
import org.heard.signin.Administration.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where it is said when somebody leaves, or that they stay.
@Controller
@RequestMapping("/people/{person}/leaving")
class PersonLeavingPage {
    private final Administration administration;
    private final Relations relations;
    private final Once once;

    PersonLeavingPage(Administration administration, Relations relations, Once once) {
        this.administration = administration;
        this.relations = relations;
        this.once = once;
    }

    @GetMapping
    ModelAndView ask(Page page, @PathVariable PersonId person, Actor actor, LocalDate today) {
        var known = administration.get(actor, person, today);
        var day = known.leftOn() == null ? today.plusDays(1) : known.leftOn();
        return show(page, Form.blank().put("last", day.minusDays(1)).editing(known.version()), known, today, null);
    }

    @PostMapping
    ModelAndView leave(
            Page page,
            Form form,
            @PathVariable PersonId person,
            Actor actor,
            Instant now,
            LocalDate today,
            RedirectAttributes next) {
        var known = administration.get(actor, person, today);
        var staying = form.typed("do").equals("stay");
        var last = staying ? Optional.<LocalDate>empty() : form.requiredDate("last", "last day");
        if (form.hasErrors()) {
            return show(page, form, known, today, null);
        }
        var version = form.version().orElse(0);
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                () -> administration.leave(
                        actor,
                        now,
                        today,
                        person,
                        last.map(day -> day.plusDays(1)).orElse(null),
                        version),
                answer -> answer instanceof Outcome.Done ? Optional.of("/people/" + person) : Optional.empty());
        return switch (submitted) {
            case Once.Submitted.SendTo<Outcome>(var path) -> {
                Flash.done(staying ? known.name() + " stays." : "Saved.").on(next);
                yield new ModelAndView("redirect:" + path);
            }
            case Once.Submitted.Refused<Outcome>(Outcome.LastAdministrator _) ->
                show(
                        page,
                        form.reject(
                                "last", "Nobody else is administrator: give somebody that role and an account first"),
                        known,
                        today,
                        null);
            case Once.Submitted.Refused<Outcome>(Outcome.ChangedMeanwhile(var theirs)) ->
                show(page, form.editing(theirs.version()), theirs, today, theirs);
            case Once.Submitted.Refused<Outcome>(var why) -> throw new IllegalStateException("not an answer: " + why);
        };
    }

    private ModelAndView show(Page page, Form form, Person person, LocalDate today, @Nullable Person theirs) {
        var model = new HashMap<String, Object>(Map.of(
                "page",
                page.titled("Somebody leaves"),
                "form",
                form,
                "person",
                person,
                "children",
                relations.countChildren(today).getOrDefault(person.id(), 0)));
        if (theirs != null) {
            model.put("theirs", theirs);
        }
        return new ModelAndView("signin/person-leaving", model);
    }
}
