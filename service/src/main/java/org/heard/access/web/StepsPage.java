package org.heard.access.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.access.Step;
import org.heard.access.Steps;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the IRO service says whose the steps of a review are in this authority.
@Controller
@RequestMapping("/service/steps")
class StepsPage {
    private final Steps steps;

    StepsPage(Steps steps) {
        this.steps = steps;
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER);
        var form = Form.blank();
        steps.owners(today).forEach((step, owner) -> form.put(step.name(), owner.name()));
        return page(page, form);
    }

    @PostMapping
    ModelAndView give(Page page, Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes redirect) {
        actor.mustBe(Role.IRO_MANAGER);
        var owners = new EnumMap<Step, RelationKind>(Step.class);
        for (var step : Step.values()) {
            form.oneOf(RelationKind.class, step.name(), step.title() + ": choose who does it")
                    .filter(Steps.OWNERS::contains)
                    .ifPresent(owner -> owners.put(step, owner));
        }
        if (form.hasErrors() || owners.size() < Step.values().length) {
            return page(page, form);
        }
        steps.give(actor, now, today, owners);
        Flash.done("Who does what is set from today on.").on(redirect);
        return new ModelAndView("redirect:/service");
    }

    private static ModelAndView page(Page page, Form form) {
        var owners = Steps.OWNERS.stream()
                .map(owner -> Option.of(owner.name(), owner == RelationKind.IRO ? "The IRO alone" : owner.words()))
                .toList();
        return new ModelAndView(
                "access/steps",
                Map.of(
                        "page",
                        page.titled("Who does what for a review"),
                        "form",
                        form,
                        "steps",
                        List.of(Step.values()),
                        "owners",
                        owners));
    }
}
