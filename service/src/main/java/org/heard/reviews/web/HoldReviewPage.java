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
import org.heard.ids.Ids;
import org.heard.law.ReviewKind;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.reviews.HoldReview;
import org.heard.reviews.NextReview;
import org.heard.reviews.Review;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.ReviewMeeting.Outcome;
import org.heard.reviews.Reviews;
import org.heard.reviews.Reviews.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an IRO records a review that was held.
@Controller
@RequestMapping("/children/{child}/reviews/new")
public class HoldReviewPage {
    private static final List<Outcome> OUTCOMES =
            List.of(Outcome.HELD, Outcome.ADJOURNED, Outcome.CANCELLED, Outcome.ABANDONED);

    private final Reviews reviews;
    private final Children children;
    private final Sight sight;
    private final Chairs chairs;
    private final WhatFollows follows;
    private final NextReview nextReview;
    private final WhatMoved moved;
    private final Once once;
    private final Drafts drafts;

    HoldReviewPage(
            Reviews reviews,
            Children children,
            Sight sight,
            Chairs chairs,
            WhatFollows follows,
            NextReview nextReview,
            WhatMoved moved,
            Once once,
            Drafts drafts) {
        this.reviews = reviews;
        this.children = children;
        this.sight = sight;
        this.chairs = chairs;
        this.follows = follows;
        this.nextReview = nextReview;
        this.moved = moved;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param due     by when the next review is due, in a sentence; empty where nobody can tell
    /// @param open    the reviews that are open already
    /// @param late    why it is entered only now
    /// @param follows what should be thought over before it is saved, absent where nothing should
    public record View(
            Child child,
            String due,
            List<Review> open,
            MeetingFields meeting,
            EnteredLate late,
            WhatFollows.@Nullable Said follows) {
        public View {
            open = List.copyOf(open);
        }
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today, @PathVariable ChildId child) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var form = Form.blank()
                .choose(ReviewFields.KINDS, List.of(ReviewKind.ORDINARY.name()))
                .put("m0-outcome", Outcome.HELD.name())
                .put("m0-chair", actor.person().toString())
                .put(ReviewFields.COMPLETE, "yes");
        var place = DraftPlace.about(child, "review held", "Record a review", "/children/" + child + "/reviews/new");
        return page(
                page,
                drafts.open(actor, now, place, form),
                actor,
                children.get(actor, child, today),
                today,
                meeting(actor, child, today),
                null);
    }

    @PostMapping
    ModelAndView hold(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var about = children.get(actor, child, today);
        var meeting = meeting(actor, child, today);
        var given = read(form, about, meeting);
        var late = new EnteredLate(meeting, today).read(form);
        if (given.isPresent() && !form.hasErrors()) {
            var said = said(given.get(), today);
            if (said.asks(form)) {
                return page(page, form, actor, about, today, meeting, said);
            }
            var before = moved.before(child, today);
            var submitted = once.submit(
                    actor.person(),
                    form,
                    now,
                    () -> reviews.hold(actor, now, today, given.get(), late),
                    answer -> answer instanceof Answer.Recorded ? Optional.of("/children/" + child) : Optional.empty());
            if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
                var done = given.get().completes()
                        ? "The review is recorded."
                        : Stream.concat(
                                        Stream.of(
                                                "The meeting is recorded. The review stays open until its last meeting."),
                                        said.sentences().stream())
                                .collect(Collectors.joining(" "));
                moved.tell(Flash.done(done), before).on(redirect);
                return new ModelAndView("redirect:" + path);
            }
            if (submitted instanceof Once.Submitted.Refused<Answer>(Answer.Refused(var why))) {
                ReviewFields.reject(form, why, List.of(meeting));
            }
        }
        return page(page, form, actor, about, today, meeting, null);
    }

    private WhatFollows.Said said(HoldReview given, LocalDate today) {
        var next = given.meetings().stream()
                .filter(meeting -> meeting.outcome() == Outcome.PLANNED)
                .map(ReviewMeeting::on)
                .findFirst()
                .orElse(null);
        return given.completes()
                ? WhatFollows.Said.NOTHING
                : follows.of(
                        given.child(),
                        given.kinds(),
                        List.of(),
                        given.meetings().getFirst(),
                        next,
                        today);
    }

    private static Optional<HoldReview> read(Form form, Child child, MeetingFields fields) {
        var kinds = ReviewFields.kinds(form);
        var meeting = fields.read(form, Ids.next());
        var complete = ReviewFields.complete(form, fields);
        var completes = complete.orElse(false);
        var next = ReviewFields.next(form, completes);
        var met = fields.met(form);
        var part = met ? ChildFields.ONLY.tookPart(form, child, meeting.map(ReviewMeeting::on), completes) : null;
        var alone = met ? ChildFields.ONLY.alone(form, completes) : null;
        var note = ChildFields.ONLY.note(form);
        if (meeting.isEmpty() || complete.isEmpty()) {
            return Optional.empty();
        }
        var meetings = new ArrayList<>(List.of(meeting.get()));
        next.map(ReviewMeeting::planned).ifPresent(meetings::add);
        return Optional.of(new HoldReview(child.id(), kinds, meetings, complete.get(), part, alone, note));
    }

    private MeetingFields meeting(Actor actor, ChildId child, LocalDate today) {
        return new MeetingFields("m0-", chairs.of(actor, child, today), OUTCOMES);
    }

    private ModelAndView page(
            Page page,
            Form form,
            Actor actor,
            Child child,
            LocalDate today,
            MeetingFields meeting,
            WhatFollows.@Nullable Said said) {
        var view = new View(
                child,
                nextReview.sentence(child.id(), today).strip(),
                open(actor, today, child.id()),
                meeting,
                new EnteredLate(meeting, today),
                said);
        return new ModelAndView(
                "reviews/hold", Map.of("page", page.titled("Record a review"), "form", form, "view", view));
    }

    /// Those that are open: what is recorded of one of them belongs to it, not to a new one.
    private List<Review> open(Actor actor, LocalDate today, ChildId child) {
        return reviews.list(actor, today, child).stream()
                .filter(review -> review.completedOn() == null)
                .toList();
    }
}
