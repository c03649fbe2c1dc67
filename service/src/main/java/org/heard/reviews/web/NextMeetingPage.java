package org.heard.reviews.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.heard.reviews.ChosenByTheChild;
import org.heard.reviews.ChosenByTheChild.Chosen;
import org.heard.reviews.Review;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.ReviewMeeting.Outcome;
import org.heard.reviews.Reviews;
import org.heard.reviews.Reviews.Answer;
import org.heard.reviews.Reviews.NextMeeting;
import org.heard.reviews.SharedMeetings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an IRO records the next meeting of a review that was adjourned or is held in parts.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/meet")
public class NextMeetingPage {
    private static final List<Outcome> OUTCOMES =
            List.of(Outcome.HELD, Outcome.ADJOURNED, Outcome.CANCELLED, Outcome.ABANDONED);

    private final Reviews reviews;
    private final SharedMeetings meetings;
    private final Children children;
    private final Sight sight;
    private final Chairs chairs;
    private final ChosenByTheChild choices;
    private final WhatFollows follows;
    private final WhatMoved moved;
    private final Once once;
    private final Drafts drafts;

    NextMeetingPage(
            Reviews reviews,
            SharedMeetings meetings,
            Children children,
            Sight sight,
            Chairs chairs,
            ChosenByTheChild choices,
            WhatFollows follows,
            WhatMoved moved,
            Once once,
            Drafts drafts) {
        this.reviews = reviews;
        this.meetings = meetings;
        this.children = children;
        this.sight = sight;
        this.chairs = chairs;
        this.choices = choices;
        this.follows = follows;
        this.moved = moved;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param which   whether a meeting of another day was the planned one
    /// @param late    why it is entered only now
    /// @param follows what should be thought over before it is saved, absent where nothing should
    /// @param chosen  what the child chose for it, a line each
    /// @param changed whether somebody changed the review while the form was open
    public record View(
            Child child,
            Review review,
            MeetingFields meeting,
            WhichMeeting which,
            EnteredLate late,
            WhatFollows.@Nullable Said follows,
            List<String> chosen,
            boolean changed) {
        /// A review that was planned has its first meeting now.
        public String title() {
            return review.begun() ? "Record the next meeting" : "Record the meeting";
        }

        View with(WhatFollows.Said said) {
            return new View(child, review, meeting, which, late, said, chosen, changed);
        }
    }

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
        if (meetings.planned(actor, Act.RECORD_REVIEW, today, found).size() > 1) {
            return new ModelAndView("redirect:/children/" + child + "/reviews/" + review + "/meet/together");
        }
        var form = Form.blank();
        ReviewFields.fill(form, found);
        found.planned().ifPresent(meeting -> form.put("m0-on", meeting.on()));
        form.put("m0-outcome", Outcome.HELD.name())
                .put("m0-chair", actor.person().toString())
                .put(ReviewFields.COMPLETE, found.plannedAfter().isEmpty() ? "yes" : "no")
                .put(ChildFields.ONLY.note(), "")
                .editing(found.version());
        if (choices.chosen(actor, now, today, child, review)
                .filter(Chosen::leadsAll)
                .isPresent()) {
            form.put("m0-chair", MeetingFields.SOMEBODY_ELSE)
                    .put("m0-chairName", children.get(actor, child, today).shownAs());
        }
        var at = "/children/" + child + "/reviews/" + review + "/meet";
        var place = DraftPlace.about(child, "next meeting", "Record the next meeting", at)
                .each(review);
        return page(page, drafts.open(actor, now, place, form), view(actor, now, today, found, false));
    }

    @PostMapping
    ModelAndView meet(
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
        var view = view(actor, now, today, found, false);
        var given = read(form, view, today);
        var late = view.late().read(form);
        if (given.isPresent() && !form.hasErrors()) {
            var said = said(found, given.get(), today);
            if (said.asks(form)) {
                return page(page, form, view.with(said));
            }
            var before = moved.before(child, today);
            var submitted = once.submit(
                    actor.person(),
                    form,
                    now,
                    () -> reviews.meetAgain(actor, now, today, given.get(), late),
                    answer -> answer instanceof Answer.Recorded ? Optional.of("/children/" + child) : Optional.empty());
            if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
                moved.tell(Flash.done(done(view, given.get(), said)), before).on(redirect);
                return new ModelAndView("redirect:" + path);
            }
            switch (((Once.Submitted.Refused<Answer>) submitted).why()) {
                case Answer.Refused(var why) -> ReviewFields.reject(form, why, List.of(view.meeting()));
                case Answer.ChangedMeanwhile(var current) -> {
                    form.editing(current.version());
                    return page(page, form, view(actor, now, today, current, true));
                }
                case Answer.Recorded recorded -> throw new IllegalStateException("refused: " + recorded);
            }
        }
        return page(page, form, view);
    }

    private static String done(View view, NextMeeting given, WhatFollows.Said said) {
        if (given.completes()) {
            return "The review is complete.";
        }
        var meeting = given.meetings().getFirst();
        var planned = view.which().planned();
        var kept = planned == null || planned.on().equals(meeting.on())
                ? "The meeting is recorded."
                : planned.id().equals(meeting.id())
                        ? "The meeting is recorded in place of the one planned for "
                                + view.which().day() + "."
                        : "The meeting is recorded. The one planned for "
                                + view.which().day() + " stays planned.";
        return Stream.concat(
                        Stream.of(kept, "The review stays open until its last meeting."), said.sentences().stream())
                .collect(Collectors.joining(" "));
    }

    private WhatFollows.Said said(Review review, NextMeeting given, LocalDate today) {
        var next = given.meetings().stream()
                .filter(meeting -> meeting.outcome() == Outcome.PLANNED)
                .map(ReviewMeeting::on)
                .findFirst()
                .orElse(null);
        var meeting = given.meetings().getFirst();
        return given.completes()
                ? WhatFollows.Said.NOTHING
                : follows.of(review.child(), review.kinds(), review.adjourned(), meeting, next, today);
    }

    private static Optional<NextMeeting> read(Form form, View view, LocalDate today) {
        var review = view.review();
        var id = view.which().read(form, today);
        var meeting = view.meeting().read(form, id);
        var complete = ReviewFields.complete(form, view.meeting());
        var completes = complete.orElse(false);
        var next = ReviewFields.next(form, completes);
        view.which().checkNext(form, id, next.orElse(null));
        // Of a meeting that never came about there is no more to say than why.
        var met = view.meeting().met(form);
        var part =
                met ? ChildFields.ONLY.tookPart(form, view.child(), meeting.map(ReviewMeeting::on), completes) : null;
        var alone = met ? ChildFields.ONLY.alone(form, completes) : null;
        var note = ChildFields.ONLY.note(form);
        if (meeting.isEmpty() || complete.isEmpty()) {
            return Optional.empty();
        }
        var meetings = new ArrayList<>(List.of(meeting.get()));
        next.filter(day -> review.meetings().stream()
                        .noneMatch(planned -> planned.outcome() == Outcome.PLANNED
                                && !planned.id().equals(id)
                                && planned.on().equals(day)))
                .map(ReviewMeeting::planned)
                .ifPresent(meetings::add);
        return Optional.of(new NextMeeting(
                review.child(),
                review.id(),
                form.version().orElse(review.version()),
                meetings,
                complete.get(),
                part,
                alone,
                note));
    }

    private View view(Actor actor, Instant now, LocalDate today, Review review, boolean changed) {
        var child = review.child();
        var fields = new MeetingFields("m0-", chairs.of(actor, child, today), OUTCOMES);
        return new View(
                children.get(actor, child, today),
                review,
                fields,
                new WhichMeeting(review.planned().orElse(null), review.plannedAfter(), fields),
                new EnteredLate(fields, today),
                null,
                choices.chosen(actor, now, today, child, review.id())
                        .map(Chosen::lines)
                        .orElse(List.of()),
                changed);
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView("reviews/meet", Map.of("page", page.titled(view.title()), "form", form, "view", view));
    }
}
