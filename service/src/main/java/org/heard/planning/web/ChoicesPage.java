package org.heard.planning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Sight;
import org.heard.choices.Choices;
import org.heard.choices.Question;
import org.heard.choices.RedCard;
import org.heard.choices.Sheet;
import org.heard.choices.Wanted;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Days;
import org.heard.pages.Page;
import org.heard.planning.Invited;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What a child chose for their review, for the IRO: theirs to decide, and to answer where it is done otherwise.
@Controller
public class ChoicesPage {
    private final Choices choices;
    private final About.Finder about;
    private final Sight sight;
    private final Audit audit;

    ChoicesPage(Choices choices, About.Finder about, Sight sight, Audit audit) {
        this.choices = choices;
        this.about = about;
        this.sight = sight;
        this.audit = audit;
    }

    /// What the template shows.
    ///
    /// @param sheet absent where the child chose nothing yet
    public record View(About about, @Nullable Sheet sheet, Instant now) {
        /// The questions answered with a tap or in words.
        public List<Question> questions() {
            return sheet == null ? List.of() : List.copyOf(sheet.given().keySet());
        }

        /// What became of the child's wish about somebody.
        public String decided(Wanted one) {
            var plan = about.plan();
            if (plan.peopleVersion() == 0) {
                return "Not decided yet";
            }
            var asked = Invited.asked(plan.invited()).getOrDefault(one.id(), false);
            var told = one.told();
            return (asked ? "Asked" : "Not asked")
                    + (!one.wish().isAgainst(asked)
                            ? ", as they chose"
                            : told == null
                                    ? ". The child has not been told why"
                                    : ". " + told.by() + " told them: " + told.words() + coming(told));
        }

        private String coming(Wanted.Told told) {
            return told.shownFrom().isAfter(now) ? " (they read it from " + Days.moment(told.shownFrom()) + ")" : "";
        }

        /// In front of whom a card holds.
        public static String inFrontOf(RedCard card) {
            return card.inFrontOf().isEmpty()
                    ? "everybody"
                    : String.join(
                            ", ", card.inFrontOf().values().stream().sorted().toList());
        }
    }

    @GetMapping("/children/{child}/reviews/{review}/ready/choices")
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var found = about.get(actor, today, child, review);
        var sheet = choices.find(actor, today, child, review).orElse(null);
        audit.write(actor, now, "read", child, List.of("choices for the review"));
        return new ModelAndView(
                "planning/choices",
                Map.of("page", page.titled("What the child chose"), "view", new View(found, sheet, now)));
    }
}
