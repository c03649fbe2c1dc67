package org.heard.reviews.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.clock.WhatMoved;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.heard.pages.Clash;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.reviews.HoldReview;
import org.heard.reviews.Review;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.ReviewMeeting.Chair;
import org.heard.reviews.ReviewMeeting.Outcome;
import org.heard.reviews.Reviews;
import org.heard.reviews.Reviews.Answer;
import org.heard.reviews.Reviews.Correction;
import org.heard.reviews.SharedMeetings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an IRO puts right what was recorded of a review. Where somebody else changed it meanwhile, both are shown.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/correct")
public class CorrectReviewPage {
    private static final int MOST_MEETINGS = 50;

    private final Reviews reviews;
    private final SharedMeetings together;
    private final Children children;
    private final Sight sight;
    private final Chairs chairs;
    private final WhatMoved moved;
    private final Once once;
    private final Drafts drafts;

    CorrectReviewPage(
            Reviews reviews,
            SharedMeetings together,
            Children children,
            Sight sight,
            Chairs chairs,
            WhatMoved moved,
            Once once,
            Drafts drafts) {
        this.reviews = reviews;
        this.together = together;
        this.children = children;
        this.sight = sight;
        this.chairs = chairs;
        this.moved = moved;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param review as it stands
    /// @param shared whether another child's review was held at one of its meetings
    /// @param clash  where somebody else changed it while this form was open, both versions
    public record View(
            Child child,
            Review review,
            List<MeetingFields> meetings,
            boolean shared,
            @Nullable Clash clash) {}

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
        var meetings = found.meetings().isEmpty() ? dayOnly(found) : found.meetings();
        var fields = fields(chairs.of(actor, child, today), meetings.size());
        var form = Form.blank().editing(found.version());
        ReviewFields.fill(form, found);
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).fill(form, meetings.get(i));
        }
        var at = DraftPlace.about(
                        child,
                        "review corrected",
                        "Correct a review",
                        "/children/" + child + "/reviews/" + review + "/correct")
                .each(review);
        var opened = drafts.open(actor, now, at, form);
        var drawn = fields(chairs.of(actor, child, today), posted(opened));
        return page(
                page,
                opened,
                new View(children.get(actor, child, today), found, drawn, shared(actor, today, found), null));
    }

    @PostMapping
    ModelAndView correct(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var found = reviews.get(actor, today, child, review);
        var fields = fields(chairs.of(actor, child, today), posted(form));
        var view = new View(children.get(actor, child, today), found, fields, shared(actor, today, found), null);
        var kept = fields.stream()
                .filter(meeting -> !form.chose(meeting.drop(), "yes"))
                .toList();
        var correction = read(form, view, kept);
        if (correction.isPresent() && !form.hasErrors()) {
            var before = moved.before(child, today);
            var submitted = once.submit(
                    actor.person(),
                    form,
                    now,
                    () -> reviews.correct(actor, now, today, correction.get()),
                    answer -> answer instanceof Answer.Recorded
                            ? Optional.of("/children/" + child + "/reviews/" + review)
                            : Optional.empty());
            if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
                moved.tell(Flash.done("The review is corrected."), before).on(redirect);
                return new ModelAndView("redirect:" + path);
            }
            switch (((Once.Submitted.Refused<Answer>) submitted).why()) {
                case Answer.Refused(var why) -> ReviewFields.reject(form, why, kept.isEmpty() ? fields : kept);
                case Answer.ChangedMeanwhile(var current) -> {
                    var clash = ReviewClash.between(current, form, fields);
                    return page(page, form, new View(view.child(), current, fields, view.shared(), clash));
                }
                case Answer.Recorded recorded -> throw new IllegalStateException("refused: " + recorded);
            }
        }
        return page(page, form, view);
    }

    private boolean shared(Actor actor, LocalDate today, Review review) {
        return !together.others(actor, today, review).isEmpty();
    }

    private static Optional<Correction> read(Form form, View view, List<MeetingFields> kept) {
        var kinds = ReviewFields.kinds(form);
        var meetings = new ArrayList<ReviewMeeting>();
        for (var fields : kept) {
            fields.read(form, id(form, fields, view.review())).ifPresent(meetings::add);
        }
        var complete = ReviewFields.complete(form);
        ReviewFields.next(form).map(ReviewMeeting::planned).ifPresent(meetings::add);
        var part = ChildFields.ONLY.tookPart(form, view.child(), Optional.empty(), false);
        var alone = ChildFields.ONLY.alone(form, false);
        var note = ChildFields.ONLY.note(form);
        form.required(ReviewFields.BECAUSE, "Enter the reason for the correction");
        var because = form.atMost(ReviewFields.LONGEST_REASON, ReviewFields.BECAUSE, "The reason");
        if (complete.isEmpty() || form.hasErrors()) {
            return Optional.empty();
        }
        var review = view.review();
        return Optional.of(new Correction(
                review.id(),
                form.version().orElse(review.version()),
                new HoldReview(review.child(), kinds, meetings, complete.get(), part, alone, note),
                because));
    }

    /// The review's own meeting of that identifier; anything else is a meeting not recorded before.
    private static UUID id(Form form, MeetingFields fields, Review review) {
        return review.meetings().stream()
                .map(ReviewMeeting::id)
                .filter(id -> id.toString().equals(form.typed(fields.id())))
                .findFirst()
                .orElseGet(Ids::next);
    }

    /// A return gives no more than the day on which the review was complete.
    private static List<ReviewMeeting> dayOnly(Review review) {
        return review.lastDay()
                .map(day -> List.of(new ReviewMeeting(Ids.next(), day, Outcome.HELD, null, null, "")))
                .orElse(List.of());
    }

    private static List<MeetingFields> fields(List<Chair> chairs, int meetings) {
        var fields = new ArrayList<MeetingFields>();
        for (int i = 0; i < meetings; i++) {
            fields.add(new MeetingFields("m" + i + "-", chairs, List.of(Outcome.values())));
        }
        return fields;
    }

    private static int posted(Form form) {
        int meetings = 0;
        while (meetings < MOST_MEETINGS && !form.typed("m" + meetings + "-id").isEmpty()) {
            meetings++;
        }
        return meetings;
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "reviews/correct", Map.of("page", page.titled("Correct a review"), "form", form, "view", view));
    }
}
