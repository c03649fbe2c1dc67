package org.heard.caseloads.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Persons;
import org.heard.access.Role;
import org.heard.caseloads.Caseload;
import org.heard.caseloads.Caseloads;
import org.heard.caseloads.Caseloads.CoverFor;
import org.heard.ids.PersonId;
import org.heard.pages.Days;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.people.Appointments.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Cover for an IRO who is away, in one act, and handing the children back.
@Controller
public class CoverPage {
    private final Caseloads caseloads;
    private final Persons persons;
    private final Once once;

    CoverPage(Caseloads caseloads, Persons persons, Once once) {
        this.caseloads = caseloads;
        this.persons = persons;
        this.once = once;
    }

    @GetMapping("/service/cover")
    ModelAndView show(Page page, Actor actor, LocalDate today) {
        return page(page, Form.blank().put("from", today), actor, today);
    }

    @PostMapping("/service/cover")
    ModelAndView cover(Page page, Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes redirect) {
        var absent = person(form, "absent", "Choose the IRO who is away");
        var covering = person(form, "covering", "Choose who covers");
        var from = form.requiredDate("from", "first day of cover");
        var lastDay = form.date("lastDay", "last day of cover");
        var reason = form.atMost(1000, "reason", "The reason");
        if (!form.hasErrors()) {
            var asked = new CoverFor(
                    absent.orElseThrow(), covering.orElseThrow(), from.orElseThrow(), lastDay.orElse(null), reason);
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> caseloads.cover(actor, now, today, asked),
                    answer -> answer instanceof Answer.Appointed ? Optional.of("/service") : Optional.empty());
            switch (submitted) {
                case Once.Submitted.SendTo<Answer>(var path) -> {
                    Flash.done(persons.get(covering.orElseThrow(), today).name() + " covers for "
                                    + persons.get(absent.orElseThrow(), today).name() + " from "
                                    + Days.written(from.orElseThrow()) + ".")
                            .on(redirect);
                    return new ModelAndView("redirect:" + path);
                }
                case Once.Submitted.Refused<Answer>(var why) -> form.reject("covering", ((Answer.Refused) why).why());
            }
        }
        return page(page, form, actor, today);
    }

    @PostMapping("/service/cover/{absent}/hand-back")
    ModelAndView handBack(
            @PathVariable PersonId absent,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            RedirectAttributes redirect) {
        var children = caseloads.handBack(actor, now, today, absent, today);
        Flash.done(children + (children == 1 ? " child is" : " children are") + " handed back to "
                        + persons.get(absent, today).name() + ".")
                .on(redirect);
        return new ModelAndView("redirect:/service");
    }

    private static Optional<PersonId> person(Form form, String field, String message) {
        var person = PersonId.parse(form.text(field));
        if (person.isEmpty()) {
            form.reject(field, message);
        }
        return person;
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today) {
        var covered = caseloads.overview(actor, today).caseloads().stream()
                .filter(caseload -> caseload.coveredBy() != null)
                .toList();
        return new ModelAndView(
                "caseloads/cover",
                Map.<String, Object>of(
                        "page", page.titled("Cover for an IRO"),
                        "form", form,
                        "iros", options(today),
                        "covered", List.<Caseload>copyOf(covered)));
    }

    private List<Option> options(LocalDate today) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Choose an IRO"));
        persons.list(Role.IRO, today)
                .forEach(iro -> options.add(Option.of(iro.id().toString(), iro.name())));
        return options;
    }
}
