package org.heard.reviews.web;

import java.time.Instant;
import java.time.LocalDate;
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
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.reviews.ChosenByTheChild;
import org.heard.reviews.MeetTogether;
import org.heard.reviews.MeetTogether.Answer;
import org.heard.reviews.MeetTogether.Met;
import org.heard.reviews.MeetTogether.Part;
import org.heard.reviews.Review;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.ReviewMeeting.Outcome;
import org.heard.reviews.Reviews;
import org.heard.reviews.SharedMeetings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an IRO records a meeting at which the reviews of several children were held: the meeting once, then each
/// child's part.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/meet/together")
public class MeetTogetherPage {
    private static final List<Outcome> OUTCOMES =
            List.of(Outcome.HELD, Outcome.ADJOURNED, Outcome.CANCELLED, Outcome.ABANDONED);

    private final Reviews reviews;
    private final SharedMeetings meetings;
    private final MeetTogether together;
    private final Children children;
    private final Sight sight;
    private final Chairs chairs;
    private final ChosenByTheChild choices;
    private final WhatFollows follows;
    private final WhatMoved moved;
    private final Once once;
    private final Drafts drafts;

    MeetTogetherPage(
            Reviews reviews,
            SharedMeetings meetings,
            MeetTogether together,
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
        this.together = together;
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
    /// @param sections the child from whose page it was opened first
    /// @param late     why it is entered only now
    /// @param follows  what should be thought over before it is saved, absent where nothing should
    /// @param changed  whether somebody changed one of the reviews while the form was open
    public record View(
            List<ChildSection> sections,
            ReviewMeeting planned,
            MeetingFields meeting,
            EnteredLate late,
            WhatFollows.@Nullable Said follows,
            boolean changed) {
        public View {
            sections = List.copyOf(sections);
        }

        /// The child from whose page it was opened.
        public Child child() {
            return sections.getFirst().child();
        }

        /// Whether a meeting of another day was the planned one.
        public WhichMeeting which() {
            return new WhichMeeting(planned, meeting);
        }

        View with(WhatFollows.Said said) {
            return new View(sections, planned, meeting, late, said, changed);
        }

        /// Their review.
        public Review review() {
            return sections.getFirst().review();
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
        var view = view(actor, now, today, child, review).orElse(null);
        if (view == null) {
            return alone(child, review);
        }
        var form = Form.blank()
                .put(view.meeting().on(), view.planned().on())
                .put(view.meeting().outcome(), Outcome.HELD.name())
                .put(view.meeting().chair(), actor.person().toString());
        for (var section : view.sections()) {
            section.fields().fill(form, section.review());
            form.put(section.fields().complete(), "yes")
                    .put(section.version(), Integer.toString(section.review().version()));
        }
        var at = "/children/" + child + "/reviews/" + review + "/meet/together";
        var place = DraftPlace.about(child, "meeting together", "Record a meeting of several reviews", at)
                .each(review);
        return page(page, drafts.open(actor, now, place, form), view);
    }

    @PostMapping
    ModelAndView record(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var view = view(actor, now, today, child, review).orElse(null);
        if (view == null) {
            return alone(child, review);
        }
        var given = TogetherFields.read(form, view, today);
        var late = view.late().read(form);
        if (given.isEmpty() || form.hasErrors()) {
            return page(page, form, view);
        }
        var said = said(view, given.get(), today);
        if (said.asks(form)) {
            return page(page, form, view.with(said));
        }
        var before = moved.before(child, today);
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> together.record(actor, now, today, given.get(), late),
                answer -> answer instanceof Answer.Recorded
                        ? Optional.of("/children/" + child + "/reviews/" + review)
                        : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
            moved.tell(Flash.done(done(given.get())), before).on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        return switch (((Once.Submitted.Refused<Answer>) submitted).why()) {
            case Answer.Refused(var why) -> {
                TogetherFields.reject(form, view, why);
                yield page(page, form, view);
            }
            case Answer.ChangedMeanwhile() -> {
                view.sections()
                        .forEach(section -> form.put(
                                section.version(),
                                Integer.toString(section.review().version())));
                yield page(
                        page, form, new View(view.sections(), view.planned(), view.meeting(), view.late(), null, true));
            }
            case Answer.Recorded recorded -> throw new IllegalStateException("refused: " + recorded);
        };
    }

    private static String done(Met met) {
        var completed = met.parts().stream()
                .filter(part -> part instanceof Part.Held held && held.completes())
                .count();
        var open = met.parts().size() - completed;
        return "The meeting is recorded for each child. "
                + (completed == 0
                        ? "No review is complete yet."
                        : completed
                                + (completed == 1 ? " review is complete" : " reviews are complete")
                                + (open == 0 ? "." : ", " + open + " still open."));
    }

    /// For each child whose review stays open, with the name where there is something to think over.
    private WhatFollows.Said said(View view, Met met, LocalDate today) {
        var all = WhatFollows.Said.NOTHING;
        for (int i = 0; i < view.sections().size(); i++) {
            var review = view.sections().get(i).review();
            if (met.parts().get(i) instanceof Part.Held held && !held.completes()) {
                var said = follows.of(
                        review.child(), review.kinds(), review.adjourned(), met.meeting(), met.next(), today);
                var fields = view.sections().get(i).fields();
                all = all.and(new WhatFollows.Said(
                        said.cautions().stream()
                                .map(caution -> fields.named() + caution)
                                .toList(),
                        List.of()));
            }
        }
        return all;
    }

    /// Empty where the review shares no planned meeting: it is recorded by itself.
    private Optional<View> view(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review) {
        var found = reviews.get(actor, today, child, review);
        var all = meetings.planned(actor, Act.RECORD_REVIEW, today, found);
        if (all.size() < 2) {
            return Optional.empty();
        }
        var sections = all.stream().map(one -> section(actor, now, today, one)).toList();
        var fields = new MeetingFields("m0-", chairs.of(actor, child, today), OUTCOMES);
        return Optional.of(
                new View(sections, found.planned().orElseThrow(), fields, new EnteredLate(fields, today), null, false));
    }

    private ChildSection section(Actor actor, Instant now, LocalDate today, Review review) {
        var child = children.get(actor, review.child(), today);
        return new ChildSection(
                child,
                review,
                new ChildFields(key(review.id().value()), child.shownAs() + ": "),
                choices.chosen(actor, now, today, child.id(), review.id())
                        .map(ChosenByTheChild.Chosen::lines)
                        .orElse(List.of()));
    }

    private static String key(UUID review) {
        return review + "-";
    }

    private static ModelAndView alone(ChildId child, ReviewId review) {
        return new ModelAndView("redirect:/children/" + child + "/reviews/" + review + "/meet");
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "reviews/meetTogether", Map.of("page", page.titled("Record the meeting"), "form", form, "view", view));
    }
}
