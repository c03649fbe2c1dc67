package org.heard.signin.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Person;
import org.heard.ids.PersonId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
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

/// Where it is said for whose work a person answers, from a day on.
@Controller
@RequestMapping("/people/{person}/manages")
class PersonManagesPage {
    private final Administration administration;
    private final Once once;

    PersonManagesPage(Administration administration, Once once) {
        this.administration = administration;
        this.once = once;
    }

    @GetMapping
    ModelAndView ask(Page page, @PathVariable PersonId person, Actor actor, LocalDate today) {
        return show(page, Form.blank().put("from", today).put("do", "begin"), person, actor, today);
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
        var ending = form.typed("do").equals("end");
        var other = PersonId.parse(form.text("other"));
        if (other.isEmpty()) {
            form.reject("other", "Choose a person");
        }
        var from = form.requiredDate("from", ending ? "first day on which they no longer do" : "first day");
        if (!form.hasErrors()) {
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> ending
                            ? administration.endManaging(
                                    actor, now, today, person, other.orElseThrow(), from.orElseThrow())
                            : administration.manage(actor, now, today, person, other.orElseThrow(), from.orElseThrow()),
                    answer -> answer instanceof Outcome.Done ? Optional.of("/people/" + person) : Optional.empty());
            switch (submitted) {
                case Once.Submitted.SendTo<Outcome>(var path) -> {
                    Flash.done("Saved.").on(next);
                    return new ModelAndView("redirect:" + path);
                }
                case Once.Submitted.Refused<Outcome>(Outcome.RoundInACircle _) ->
                    form.reject(
                            "other",
                            "Nobody manages themselves, nor whoever manages them: end the other way round first");
                case Once.Submitted.Refused<Outcome>(var why) ->
                    throw new IllegalStateException("not an answer: " + why);
            }
        }
        return show(page, form, person, actor, today);
    }

    private ModelAndView show(Page page, Form form, PersonId person, Actor actor, LocalDate today) {
        return new ModelAndView(
                "signin/person-manages",
                Map.of(
                        "page",
                        page.titled("Whose work a person manages"),
                        "form",
                        form,
                        "person",
                        administration.get(actor, person, today),
                        "managed",
                        administration.post(actor, person, today).managed(),
                        "others",
                        options(person, administration.list(actor, today))));
    }

    private static List<Option> options(PersonId person, List<Person> everybody) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Choose a person"));
        everybody.stream()
                .filter(other -> !other.id().equals(person))
                .map(other -> Option.of(
                        other.id().toString(),
                        other.team().isEmpty() ? other.name() : other.name() + ", " + other.team()))
                .forEach(options::add);
        return options;
    }
}
