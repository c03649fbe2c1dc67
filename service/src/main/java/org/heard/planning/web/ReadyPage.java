package org.heard.planning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Sight;
import org.heard.clock.TryingADay;
import org.heard.clock.TryingADay.Preparing;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Days;
import org.heard.pages.Page;
import org.heard.pages.Status;
import org.heard.planning.Invited.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Where getting ready for a review starts and is come back to: what is arranged, what is left, and by when.
@Controller
public class ReadyPage {
    private final About.Finder about;
    private final TryingADay days;
    private final Sight sight;
    private final Audit audit;

    ReadyPage(About.Finder about, TryingADay days, Sight sight, Audit audit) {
        this.about = about;
        this.days = days;
        this.sight = sight;
        this.audit = audit;
    }

    /// What the template shows.
    ///
    /// @param by    by when what is to be done before the review should be, absent where nothing is planned
    /// @param acts  what the reader may do with this child's record
    public record View(About about, @Nullable Preparing by, Set<Act> acts, LocalDate today) {
        /// Whether the reader arranges the review, or only reads.
        public boolean arranges() {
            return acts.contains(Act.DRAFT_RECORD);
        }

        /// How the day and the place stand.
        public Status day() {
            var on = about.plan().on();
            if (on == null) {
                return Status.neutral("Nothing planned");
            }
            var arranged = about.plan().arranged();
            return on.isBefore(today)
                    ? Status.soon("The day has passed")
                    : arranged.at() == null || (arranged.place().isEmpty() && arranged.mode() == null)
                            ? Status.information("Day set")
                            : Status.good("Set");
        }

        /// How it stands with asking the child.
        public Status wishes() {
            return about.plan().wishes() == null ? Status.neutral("To do") : Status.good("Asked");
        }

        /// How it stands with asking people.
        public Status people() {
            var plan = about.plan();
            if (plan.invited().isEmpty()) {
                return Status.neutral("To do");
            }
            var open = plan.count(Reply.NO_ANSWER);
            return open > 0
                    ? Status.information(open == 1 ? "1 answer to come" : open + " answers to come")
                    : Status.good("All answered");
        }

        /// Who is asked and comes, in a few words.
        public String peopleWords() {
            var plan = about.plan();
            return plan.invited().isEmpty() ? "" : plan.asked() + " asked, " + plan.coming() + " coming";
        }

        /// How it stands with the talk of social worker and IRO.
        public Status talk() {
            return about.plan().talk() != null ? Status.good("Done") : open(by == null ? null : spokenBy());
        }

        /// How it stands with the report.
        public Status report() {
            return about.plan().reportOn() != null ? Status.good("With the IRO") : open(by == null ? null : papersBy());
        }

        /// Until when the talk should be, absent where nobody can tell.
        public @Nullable LocalDate spokenBy() {
            return by == null ? null : by.spokenBy().orElse(null);
        }

        /// Until when the report should be there, absent where nobody can tell.
        public @Nullable LocalDate papersBy() {
            return by == null ? null : by.papersBy().orElse(null);
        }

        private Status open(@Nullable LocalDate due) {
            if (due == null) {
                return Status.neutral("To do");
            }
            return due.isBefore(today)
                    ? Status.late("Late: by " + Days.written(due))
                    : Status.neutral("By " + Days.written(due));
        }
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
        var by = on == null ? null : days.preparing(child, on, today);
        audit.write(actor, now, "read", child, List.of("plan of a review"));
        return new ModelAndView(
                "planning/ready",
                Map.of(
                        "page",
                        page.titled("Getting ready for a review"),
                        "view",
                        new View(found, by, sight.acts(actor, child, today), today)));
    }
}
