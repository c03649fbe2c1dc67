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
import org.heard.pages.Clash;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.planning.Answer;
import org.heard.planning.Plan;
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

/// Where the day, the time, the place and the way people meet are changed while a review is planned, and where the next
/// day is planned of one that was adjourned or whose meeting fell through.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/ready/day")
public class DayPage {
    private final Plans plans;
    private final About.Finder about;
    private final TryingADay days;
    private final Sight sight;
    private final WhatMoved moved;
    private final Once once;
    private final Drafts drafts;

    DayPage(Plans plans, About.Finder about, TryingADay days, Sight sight, WhatMoved moved, Once once, Drafts drafts) {
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
    /// @param tried what the day that was tried would do, absent where none was
    /// @param clash where somebody else changed it while this form was open, both versions
    public record View(
            About about, @Nullable Tried tried, @Nullable Clash clash) {
        /// What the page is about.
        public String title() {
            return about.plan().lacksDay() ? "Plan the next day of this review" : "The day and the place";
        }
    }

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
        if (!goesOn(found)) {
            return nothingPlanned(found, redirect);
        }
        var at = DraftPlace.about(child, "day and place", "The day and the place of a review", found.path("/day"))
                .each(review);
        return page(page, drafts.open(actor, now, at, filled(found.plan())), new View(found, null, null));
    }

    @PostMapping
    ModelAndView arrange(
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
        if (!goesOn(found)) {
            return nothingPlanned(found, redirect);
        }
        var on = form.requiredDate(ArrangedFields.ON, "day of the review").orElse(null);
        var arranged = ArrangedFields.read(form);
        if (on == null || form.hasErrors()) {
            return page(page, form, new View(found, null, null));
        }
        var tried = days.review(
                child,
                found.plan().review().kinds(),
                on,
                today,
                found.plan().review().adjourned());
        if (form.chose("try", "yes")) {
            return page(page, form, new View(found, tried, null));
        }
        var before = moved.before(child, today);
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> plans.arrange(
                        actor, now, today, child, review, form.version().orElse(-1), on, arranged),
                answer -> answer instanceof Answer.Done ? Optional.of(found.path("")) : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
            var done =
                    "The day and the place are saved." + (on.equals(found.plan().on()) ? "" : " " + tried.inTime());
            moved.tell(Flash.done(done), before).on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        return switch (((Once.Submitted.Refused<Answer>) submitted).why()) {
            case Answer.ChangedMeanwhile(var theirs) -> {
                var clash = Clash.between(filled(theirs), form, ArrangedFields.clash());
                yield page(page, form, new View(found.with(theirs), null, clash));
            }
            case Answer.Refused(var why) -> {
                why.forEach(one -> form.reject(ArrangedFields.ON, one.words()));
                yield page(page, form, new View(found, null, null));
            }
            case Answer.Done done -> throw new IllegalStateException("refused: " + done);
        };
    }

    private static boolean goesOn(About about) {
        return about.plan().on() != null || about.plan().lacksDay();
    }

    private static Form filled(Plan plan) {
        var form = Form.blank().editing(plan.version());
        if (plan.on() != null) {
            form.put(ArrangedFields.ON, plan.on());
        }
        ArrangedFields.fill(form, plan.arranged());
        return form;
    }

    static ModelAndView nothingPlanned(About about, RedirectAttributes redirect) {
        Flash.note(Why.NOTHING_PLANNED.words() + ".").on(redirect);
        return new ModelAndView("redirect:" + about.path(""));
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView("planning/day", Map.of("page", page.titled(view.title()), "form", form, "view", view));
    }
}
