package org.heard.reviews.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.decisions.IssuedDecisions;
import org.heard.decisions.Issuing;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Page;
import org.heard.reviews.EnteredAfterwards;
import org.heard.reviews.EnteredAfterwards.Entered;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.heard.reviews.SharedMeetings;
import org.heard.reviews.SignedRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// One review as it was recorded.
@Controller
public class ReviewPage {
    private final Reviews reviews;
    private final SharedMeetings meetings;
    private final Decisions decisions;
    private final Issuing issuing;
    private final Chairs chairs;
    private final EnteredAfterwards entered;
    private final SignedRecords records;
    private final Children children;
    private final Sight sight;
    private final Audit audit;

    ReviewPage(
            Reviews reviews,
            SharedMeetings meetings,
            Decisions decisions,
            Issuing issuing,
            Chairs chairs,
            EnteredAfterwards entered,
            SignedRecords records,
            Children children,
            Sight sight,
            Audit audit) {
        this.reviews = reviews;
        this.meetings = meetings;
        this.decisions = decisions;
        this.issuing = issuing;
        this.chairs = chairs;
        this.entered = entered;
        this.records = records;
        this.children = children;
        this.sight = sight;
        this.audit = audit;
    }

    /// What the template shows.
    ///
    /// @param covered  for whom a meeting was chaired by cover, by its identifier
    /// @param entered  its meetings that were entered afterwards
    /// @param together the reviews of brothers and sisters held at the same meeting, as far as the reader sees them
    /// @param issued   how the decisions went out, absent while they have not
    /// @param signed   whether its record is signed, so that there is one to read
    /// @param acts     what the reader may do with this child's record
    public record View(
            Child child,
            Review review,
            Map<UUID, String> covered,
            List<Entered> entered,
            List<Together> together,
            List<Decision> decisions,
            @Nullable IssuedDecisions issued,
            boolean signed,
            Set<Act> acts,
            LocalDate today) {
        /// How many of its decisions have still to go out.
        public long toGoOut() {
            return decisions.stream().filter(Decision::toGoOut).count();
        }

        /// The address of one of the review's pages.
        public String path(String part) {
            return "/children/" + child.id() + "/reviews/" + review.id() + part;
        }
    }

    /// Another child's review at the same meeting.
    public record Together(String name, Review review) {
        /// Its address.
        public String path() {
            return "/children/" + review.child() + "/reviews/" + review.id();
        }
    }

    @GetMapping("/children/{child}/reviews/{review}")
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review) {
        var found = reviews.get(actor, today, child, review);
        var view = new View(
                children.get(actor, child, today),
                found,
                chairs.covered(found),
                entered.list(actor, today, child, review),
                meetings.others(actor, today, found).stream()
                        .map(other -> new Together(
                                children.get(actor, other.child(), today).shownAs(), other))
                        .toList(),
                decisions.madeAt(actor, today, child, review),
                issuing.find(actor, today, child, review).orElse(null),
                records.isSigned(child, review),
                sight.acts(actor, child, today),
                today);
        audit.write(actor, now, "read", child, List.of("review"));
        return new ModelAndView("reviews/review", Map.of("page", page.titled("Review"), "view", view));
    }
}
