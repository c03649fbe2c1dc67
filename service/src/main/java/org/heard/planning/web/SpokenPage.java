package org.heard.planning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.clock.WhatMoved;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Clash;
import org.heard.pages.ClashField;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.planning.Answer;
import org.heard.planning.Plan;
import org.heard.planning.Plans;
import org.heard.planning.Talk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where it is noted that the social worker and the IRO spoke before a review.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/ready/spoken")
public class SpokenPage {
    private static final int LONGEST_NOTE = 5000;

    private final Plans plans;
    private final About.Finder about;
    private final Sight sight;
    private final WhatMoved moved;
    private final Once once;
    private final Drafts drafts;

    SpokenPage(Plans plans, About.Finder about, Sight sight, WhatMoved moved, Once once, Drafts drafts) {
        this.plans = plans;
        this.about = about;
        this.sight = sight;
        this.moved = moved;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param clash where somebody else noted it while this form was open, both versions
    public record View(About about, @Nullable Clash clash) {}

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review) {
        sight.must(actor, Act.CONSULT, child, today);
        var found = about.get(actor, today, child, review);
        var at = DraftPlace.about(child, "talk before the review", "A talk before a review", found.path("/spoken"))
                .each(review);
        return page(page, drafts.open(actor, now, at, filled(found.plan())), new View(found, null));
    }

    @PostMapping
    ModelAndView note(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        sight.must(actor, Act.CONSULT, child, today);
        var found = about.get(actor, today, child, review);
        var on = form.requiredDate("spoke", "day on which you spoke").orElse(null);
        var note = form.atMost(LONGEST_NOTE, "note", "The note");
        if (on == null || form.hasErrors()) {
            return page(page, form, new View(found, null));
        }
        var talk = new Talk(on, note, form.version().orElse(0), "");
        var before = moved.before(child, today);
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> plans.spoke(actor, now, today, child, review, talk),
                answer -> answer instanceof Answer.Done ? Optional.of(found.path("")) : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
            moved.tell(Flash.done("That you have spoken is noted."), before).on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        return switch (((Once.Submitted.Refused<Answer>) submitted).why()) {
            case Answer.ChangedMeanwhile(var theirs) -> {
                var fields = List.of(ClashField.day("spoke", "When you spoke"), ClashField.text("note", "Note"));
                yield page(page, form, new View(found.with(theirs), Clash.between(filled(theirs), form, fields)));
            }
            case Answer.Refused(var why) -> {
                why.forEach(one -> form.reject("spoke", one.words()));
                yield page(page, form, new View(found, null));
            }
            case Answer.Done done -> throw new IllegalStateException("refused: " + done);
        };
    }

    private static Form filled(Plan plan) {
        var talk = plan.talk();
        return talk == null
                ? Form.blank().editing(0)
                : Form.blank().editing(talk.version()).put("spoke", talk.on()).put("note", talk.note());
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "planning/spoken", Map.of("page", page.titled("Social worker and IRO"), "form", form, "view", view));
    }
}
