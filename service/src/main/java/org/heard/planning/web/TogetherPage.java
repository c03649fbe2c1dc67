package org.heard.planning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Siblings;
import org.heard.clock.WhatMoved;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Days;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.planning.Answer;
import org.heard.planning.Plans;
import org.heard.reviews.NextReview;
import org.heard.reviews.Review;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.Reviews;
import org.heard.reviews.SharedMeetings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where brothers and sisters are brought to one meeting, and taken out of it again.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/ready/together")
public class TogetherPage {
    private static final String WHO = "who";

    private final Plans plans;
    private final Reviews reviews;
    private final SharedMeetings meetings;
    private final Siblings siblings;
    private final NextReview nextReview;
    private final About.Finder about;
    private final Sight sight;
    private final WhatMoved moved;
    private final Once once;

    TogetherPage(
            Plans plans,
            Reviews reviews,
            SharedMeetings meetings,
            Siblings siblings,
            NextReview nextReview,
            About.Finder about,
            Sight sight,
            WhatMoved moved,
            Once once) {
        this.plans = plans;
        this.reviews = reviews;
        this.meetings = meetings;
        this.siblings = siblings;
        this.nextReview = nextReview;
        this.about = about;
        this.sight = sight;
        this.moved = moved;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param brothersAndSisters whom the reader may bring
    /// @param others             brothers and sisters in care whom they may not, as they may know them
    public record View(About about, List<Option> brothersAndSisters, List<String> others) {}

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        sight.must(actor, Act.INVITE, child, today);
        var found = about.get(actor, today, child, review);
        if (found.plan().on() == null) {
            return DayPage.nothingPlanned(found, redirect);
        }
        var form = Form.blank().choose(WHO, at(actor, today, found.plan().review()));
        return page(page, form, view(actor, today, found));
    }

    @PostMapping
    ModelAndView save(
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
        Set<ChildId> who = form.chosen(WHO).stream()
                .flatMap(id -> ChildId.parse(id).stream())
                .collect(Collectors.toSet());
        var before = moved.before(child, today);
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                () -> plans.together(actor, now, today, child, review, who),
                answer -> answer instanceof Answer.Done ? Optional.of(found.path("")) : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
            var standing = plans.get(actor, today, child, review).review();
            var together = meetings.planned(actor, Act.INVITE, today, standing).size();
            var words = together == 1 ? "This review meets by itself." : together + " reviews meet together.";
            moved.tell(Flash.done(words), before).on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        if (((Once.Submitted.Refused<Answer>) submitted).why() instanceof Answer.Refused(var why)) {
            why.forEach(one -> form.reject(WHO, one.words()));
        }
        return page(page, form, view(actor, today, found));
    }

    private View view(Actor actor, LocalDate today, About found) {
        var all = siblings.list(actor, found.child().id(), today);
        var mine = all.stream()
                .filter(one -> one.child() != null && sight.may(actor, Act.INVITE, one.child(), today))
                .toList();
        var options = mine.stream()
                .flatMap(one -> Stream.ofNullable(one.child())
                        .map(id -> Option.of(id.toString(), one.shownAs())
                                .hint(one.kind().words() + ". " + hint(actor, today, id, found))))
                .toList();
        var others = all.stream()
                .filter(one -> !mine.contains(one))
                .map(one -> one.shownAs() + " (" + one.kind().words() + ")")
                .toList();
        return new View(found, options, others);
    }

    /// What bringing them would mean for their own review.
    private String hint(Actor actor, LocalDate today, ChildId sibling, About found) {
        var on = found.plan().on();
        if (on == null) {
            return "";
        }
        var planned = reviews.list(actor, today, sibling).stream()
                .filter(review -> review.completedOn() == null)
                .flatMap(review -> review.planned().stream())
                .map(ReviewMeeting::on)
                .findFirst();
        var due = nextReview.due(sibling, today);
        var plan = planned.map(day -> day.equals(on)
                        ? "Planned for the same day"
                        : "Planned for " + Days.withWeekday(day) + ", which would change")
                .orElse("Nothing is planned");
        return plan
                + due.map(day -> on.isAfter(day)
                                ? ". Due by " + Days.written(day) + ": this day is too late for them."
                                : ". Due by " + Days.written(day) + ".")
                        .orElse(".");
    }

    private List<String> at(Actor actor, LocalDate today, Review review) {
        return meetings.planned(actor, Act.INVITE, today, review).stream()
                .filter(one -> !one.id().equals(review.id()))
                .map(one -> one.child().toString())
                .toList();
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "planning/together",
                Map.of("page", page.titled("Brothers and sisters at the same meeting"), "form", form, "view", view));
    }
}
