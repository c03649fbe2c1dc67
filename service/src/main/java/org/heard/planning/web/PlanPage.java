package org.heard.planning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.clock.TryingADay;
import org.heard.clock.TryingADay.Tried;
import org.heard.clock.WhatMoved;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.law.ReviewKind;
import org.heard.pages.Days;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.planning.Answer;
import org.heard.planning.Arranged;
import org.heard.planning.Plans;
import org.heard.planning.Why;
import org.heard.reviews.NextReview;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a review is planned, its day tried against the clock before it is.
@Controller
@RequestMapping("/children/{child}/reviews/plan")
public class PlanPage {
    private static final String KINDS = "kinds";

    private final Plans plans;
    private final TryingADay days;
    private final Reviews reviews;
    private final NextReview nextReview;
    private final Children children;
    private final Sight sight;
    private final WhatMoved moved;
    private final Once once;
    private final Drafts drafts;

    PlanPage(
            Plans plans,
            TryingADay days,
            Reviews reviews,
            NextReview nextReview,
            Children children,
            Sight sight,
            WhatMoved moved,
            Once once,
            Drafts drafts) {
        this.plans = plans;
        this.days = days;
        this.reviews = reviews;
        this.nextReview = nextReview;
        this.children = children;
        this.sight = sight;
        this.moved = moved;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param due   by when the next review is due, in a sentence; empty where nobody can tell
    /// @param open  the child's reviews that are open already: those go on before another is planned
    /// @param tried what the day that was tried would do, absent where none was
    public record View(
            Child child,
            String due,
            List<Review> open,
            @Nullable Tried tried) {
        public View {
            open = List.copyOf(open);
        }
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today, @PathVariable ChildId child) {
        sight.must(actor, Act.INVITE, child, today);
        var form = Form.blank().put(KINDS, ReviewKind.ORDINARY.name());
        var at = DraftPlace.about(child, "review planned", "Plan a review", "/children/" + child + "/reviews/plan");
        return page(page, drafts.open(actor, now, at, form), actor, today, child, null);
    }

    @PostMapping
    ModelAndView plan(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        sight.must(actor, Act.INVITE, child, today);
        var kinds = kinds(form);
        var on = form.requiredDate(ArrangedFields.ON, "day of the review").orElse(null);
        if (on != null && on.isBefore(today)) {
            form.reject(ArrangedFields.ON, Why.PAST.words());
        }
        if (form.chose("try", "yes")) {
            var tried = on == null || form.hasErrors() ? null : days.review(child, kinds, on, today);
            return page(page, form, actor, today, child, tried);
        }
        var arranged = ArrangedFields.read(form);
        if (on == null || form.hasErrors()) {
            return page(page, form, actor, today, child, null);
        }
        return plan(page, form, actor, now, today, child, kinds, on, arranged, redirect);
    }

    private ModelAndView plan(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            Set<ReviewKind> kinds,
            LocalDate on,
            Arranged arranged,
            RedirectAttributes redirect) {
        var before = moved.before(child, today);
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> plans.plan(actor, now, today, child, kinds, on, arranged),
                answer -> answer instanceof Answer.Done(var plan)
                        ? Optional.of("/children/" + child + "/reviews/"
                                + plan.review().id() + "/ready")
                        : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
            moved.tell(Flash.done("The review is planned for " + Days.withWeekday(on) + "."), before)
                    .on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        if (submitted instanceof Once.Submitted.Refused<Answer>(Answer.Refused(var why))) {
            why.forEach(one -> form.reject(one == Why.PAST ? ArrangedFields.ON : KINDS, one.words()));
        }
        return page(page, form, actor, today, child, null);
    }

    private static Set<ReviewKind> kinds(Form form) {
        var kinds = Arrays.stream(ReviewKind.values())
                .filter(kind -> kind != ReviewKind.NOT_STATED && form.chose(KINDS, kind.name()))
                .collect(Collectors.toSet());
        if (kinds.isEmpty()) {
            form.reject(KINDS, Why.KIND_MISSING.words());
        }
        return kinds;
    }

    private ModelAndView page(
            Page page, Form form, Actor actor, LocalDate today, ChildId child, @Nullable Tried tried) {
        var view = new View(
                children.get(actor, child, today),
                nextReview.sentence(child, today).strip(),
                reviews.list(actor, today, child).stream()
                        .filter(review -> review.completedOn() == null)
                        .toList(),
                tried);
        return new ModelAndView(
                "planning/plan", Map.of("page", page.titled("Plan a review"), "form", form, "view", view));
    }
}
