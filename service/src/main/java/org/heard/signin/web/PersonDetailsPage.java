package org.heard.signin.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Person;
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

/// Where it is corrected who a person is and how they are reached.
@Controller
@RequestMapping("/people/{person}/details")
class PersonDetailsPage {
    private final Administration administration;
    private final Once once;

    PersonDetailsPage(Administration administration, Once once) {
        this.administration = administration;
        this.once = once;
    }

    @GetMapping
    ModelAndView ask(Page page, @PathVariable PersonId person, Actor actor, LocalDate today) {
        var known = administration.get(actor, person, today);
        return show(page, PersonFields.filled(known), known, null);
    }

    @PostMapping
    ModelAndView correct(
            Page page,
            Form form,
            @PathVariable PersonId person,
            Actor actor,
            Instant now,
            LocalDate today,
            RedirectAttributes next) {
        var known = administration.get(actor, person, today);
        var corrected = PersonFields.read(form, known);
        if (form.hasErrors()) {
            return show(page, form, known, null);
        }
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                () -> administration.correct(actor, now, today, corrected),
                answer -> answer instanceof Outcome.Done ? Optional.of("/people/" + person) : Optional.empty());
        return switch (submitted) {
            case Once.Submitted.SendTo<Outcome>(var path) -> {
                Flash.done("Saved.").on(next);
                yield new ModelAndView("redirect:" + path);
            }
            case Once.Submitted.Refused<Outcome>(Outcome.ChangedMeanwhile(var theirs)) ->
                show(page, form.editing(theirs.version()), theirs, theirs);
            case Once.Submitted.Refused<Outcome>(Outcome.NothingNew _) ->
                show(page, form.reject("name", "Nothing was changed"), known, null);
            case Once.Submitted.Refused<Outcome>(var why) -> throw new IllegalStateException("not an answer: " + why);
        };
    }

    private static ModelAndView show(Page page, Form form, Person person, @Nullable Person theirs) {
        var model = new HashMap<String, Object>(
                Map.of("page", page.titled("Correct a person’s details"), "form", form, "person", person));
        if (theirs != null) {
            model.put("theirs", theirs);
        }
        return new ModelAndView("signin/person-details", model);
    }
}
