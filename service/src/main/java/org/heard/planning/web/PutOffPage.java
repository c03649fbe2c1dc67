package org.heard.planning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.clock.TryingADay;
import org.heard.clock.TryingADay.Tried;
import org.heard.clock.WhatMoved;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Days;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.planning.Answer;
import org.heard.planning.Plans;
import org.heard.planning.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a planned review is put off to another day, and why.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/ready/put-off")
public class PutOffPage {
    private static final String ON = "on";
    private static final String BECAUSE = "because";
    private static final int LONGEST_REASON = 1000;

    private final Plans plans;
    private final About.Finder about;
    private final TryingADay days;
    private final Sight sight;
    private final WhatMoved moved;
    private final Once once;
    private final Drafts drafts;

    PutOffPage(
            Plans plans, About.Finder about, TryingADay days, Sight sight, WhatMoved moved, Once once, Drafts drafts) {
        this.plans = plans;
        this.about = about;
        this.days = days;
        this.sight = sight;
        this.moved = moved;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param tried   what the day that was tried would do, absent where none was
    /// @param changed whether somebody else changed the plan while this form was open
    public record View(About about, @Nullable Tried tried, boolean changed) {}

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        sight.must(actor, Act.INVITE, child, today);
        var found = about.get(actor, today, child, review);
        if (found.plan().on() == null) {
            return DayPage.nothingPlanned(found, redirect);
        }
        var at = DraftPlace.about(child, "put off", "Put a review off", found.path("/put-off"))
                .each(review);
        var form = Form.blank().editing(found.plan().version());
        return page(page, drafts.open(actor, now, at, form), new View(found, null, false));
    }

    @PostMapping
    ModelAndView putOff(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        sight.must(actor, Act.INVITE, child, today);
        var found = about.get(actor, today, child, review);
        if (found.plan().on() == null) {
            return DayPage.nothingPlanned(found, redirect);
        }
        var on = form.requiredDate(ON, "new day").orElse(null);
        var trying = form.chose("try", "yes");
        if (!trying) {
            form.required(BECAUSE, Why.REASON_MISSING.words());
        }
        var because = form.atMost(LONGEST_REASON, BECAUSE, "The reason");
        if (on == null || form.hasErrors()) {
            return page(page, form, new View(found, null, false));
        }
        var tried = days.review(
                child,
                found.plan().review().kinds(),
                on,
                today,
                found.plan().review().adjourned());
        if (trying) {
            return page(page, form, new View(found, tried, false));
        }
        var before = moved.before(child, today);
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> plans.putOff(
                        actor, now, today, child, review, form.version().orElse(-1), on, because),
                answer -> answer instanceof Answer.Done ? Optional.of(found.path("")) : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
            moved.tell(Flash.done("The review is put off to " + Days.withWeekday(on) + ". " + tried.inTime()), before)
                    .on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        return switch (((Once.Submitted.Refused<Answer>) submitted).why()) {
            case Answer.ChangedMeanwhile(var theirs) ->
                page(page, form.editing(theirs.version()), new View(found.with(theirs), null, true));
            case Answer.Refused(var why) -> {
                why.forEach(one -> form.reject(one == Why.REASON_MISSING ? BECAUSE : ON, one.words()));
                yield page(page, form, new View(found, null, false));
            }
            case Answer.Done done -> throw new IllegalStateException("refused: " + done);
        };
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "planning/putOff", Map.of("page", page.titled("Put the review off"), "form", form, "view", view));
    }
}
