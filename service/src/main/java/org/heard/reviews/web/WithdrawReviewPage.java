package org.heard.reviews.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.clock.WhatMoved;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.heard.reviews.Reviews.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an IRO takes back a review that was recorded in error, such as on another child's record.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/withdraw")
public class WithdrawReviewPage {
    private final Reviews reviews;
    private final Children children;
    private final Sight sight;
    private final WhatMoved moved;
    private final Once once;
    private final Drafts drafts;

    WithdrawReviewPage(Reviews reviews, Children children, Sight sight, WhatMoved moved, Once once, Drafts drafts) {
        this.reviews = reviews;
        this.children = children;
        this.sight = sight;
        this.moved = moved;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param changed whether somebody else changed the review while this form was open
    public record View(Child child, Review review, boolean changed) {}

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var found = reviews.get(actor, today, child, review);
        var at = DraftPlace.about(
                        child,
                        "review withdrawn",
                        "Withdraw a review",
                        "/children/" + child + "/reviews/" + review + "/withdraw")
                .each(review);
        var form = drafts.open(actor, now, at, Form.blank().editing(found.version()));
        return page(page, form, actor, today, found, false);
    }

    @PostMapping
    ModelAndView withdraw(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var because = form.required(ReviewFields.BECAUSE, "Enter why the review was recorded in error");
        form.atMost(ReviewFields.LONGEST_REASON, ReviewFields.BECAUSE, "The reason");
        if (form.hasErrors()) {
            return page(page, form, actor, today, reviews.get(actor, today, child, review), false);
        }
        var before = moved.before(child, today);
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> reviews.withdraw(
                        actor, now, today, child, review, form.version().orElse(0), because),
                answer -> answer instanceof Answer.Recorded ? Optional.of("/children/" + child) : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
            moved.tell(Flash.done("The review is withdrawn."), before).on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        var current = reviews.get(actor, today, child, review);
        return page(page, form.editing(current.version()), actor, today, current, true);
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today, Review review, boolean changed) {
        return new ModelAndView(
                "reviews/withdraw",
                Map.of(
                        "page",
                        page.titled("Withdraw a review"),
                        "form",
                        form,
                        "view",
                        new View(children.get(actor, review.child(), today), review, changed)));
    }
}
