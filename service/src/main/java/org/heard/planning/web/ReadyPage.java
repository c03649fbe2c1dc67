package org.heard.planning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Sight;
import org.heard.access.Steps;
import org.heard.care.MissingEpisodes;
import org.heard.children.CommunicationProfiles;
import org.heard.children.Relationship;
import org.heard.children.Siblings;
import org.heard.choices.Choices;
import org.heard.clock.TryingADay;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Page;
import org.heard.planning.Invited;
import org.heard.planning.Invited.Reply;
import org.heard.planning.Plan;
import org.heard.planning.Views;
import org.heard.records.Around.Somebody;
import org.heard.resting.Rest;
import org.heard.resting.Resting;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.heard.reviews.SharedMeetings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Where getting ready for a review starts and is come back to: what is arranged, what is left, and by when.
@Controller
public class ReadyPage {
    private static final Set<Relationship> PARENTS =
            Set.of(Relationship.MOTHER, Relationship.FATHER, Relationship.STEP_PARENT);

    private final About.Finder about;
    private final TryingADay days;
    private final Siblings siblings;
    private final SharedMeetings meetings;
    private final Steps steps;
    private final Views views;
    private final Choices choices;
    private final Resting resting;
    private final CommunicationProfiles profiles;
    private final Reviews reviews;
    private final MissingEpisodes missing;
    private final Sight sight;
    private final Audit audit;

    ReadyPage(
            About.Finder about,
            TryingADay days,
            Siblings siblings,
            SharedMeetings meetings,
            Steps steps,
            Views views,
            Choices choices,
            Resting resting,
            CommunicationProfiles profiles,
            Reviews reviews,
            MissingEpisodes missing,
            Sight sight,
            Audit audit) {
        this.about = about;
        this.days = days;
        this.siblings = siblings;
        this.meetings = meetings;
        this.steps = steps;
        this.views = views;
        this.choices = choices;
        this.resting = resting;
        this.profiles = profiles;
        this.reviews = reviews;
        this.missing = missing;
        this.sight = sight;
        this.audit = audit;
    }

    private String likes(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        return choices.arranging(actor, today, child, review).values().stream()
                .map(choice -> choice.words().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
    }

    /// Parents are asked whether or not they come: regulation 37 names them, and the child's choice takes away nothing
    /// of it.
    private static List<String> apart(Plan plan, List<Views.View> noted) {
        return plan.invited().stream()
                .filter(one -> !one.reply().comes() && one.reply() != Reply.NO_ANSWER)
                .map(Invited::somebody)
                .filter(somebody -> Relationship.find(somebody.capacity())
                        .filter(PARENTS::contains)
                        .isPresent())
                .filter(somebody ->
                        noted.stream().noneMatch(view -> view.somebody().equals(somebody.id())))
                .map(Somebody::name)
                .toList();
    }

    private Ready.SinceLastReview since(Actor actor, LocalDate today, Plan plan) {
        var child = plan.review().child();
        var last = reviews.list(actor, today, child).stream()
                .filter(review -> !review.id().equals(plan.review().id()))
                .map(Review::completedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Ready.SinceLastReview(last, missing.list(actor, today, child, last));
    }

    @GetMapping("/children/{child}/reviews/{review}/ready")
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review) {
        var found = about.get(actor, today, child, review);
        var on = found.plan().on();
        var acts = sight.acts(actor, child, today);
        var by = on == null ? null : days.preparing(child, on, today);
        var since = since(actor, today, found.plan());
        audit.write(
                actor,
                now,
                "read",
                child,
                since.missing().isEmpty() ? List.of("plan of a review") : List.of("plan of a review", "missing"));
        var noted = acts.contains(Act.CONSULT)
                ? views.get(actor, today, child, review).views()
                : List.<Views.View>of();
        return new ModelAndView(
                "planning/ready",
                Map.of(
                        "page",
                        page.titled("Getting ready for a review"),
                        "view",
                        new Ready(
                                found,
                                !siblings.list(actor, child, today).isEmpty(),
                                choices.find(actor, today, child, review).orElse(null),
                                acts.contains(Act.INVITE) ? likes(actor, today, child, review) : "",
                                apart(found.plan(), noted),
                                resting.find(actor, today, child)
                                        .map(Rest::until)
                                        .orElse(null),
                                profiles.get(actor, child, today),
                                noted.size(),
                                meetings.planned(
                                                actor,
                                                Act.SEE,
                                                today,
                                                found.plan().review())
                                        .size(),
                                by,
                                steps.owners(today),
                                since,
                                acts,
                                today)));
    }
}
