package org.heard.copies.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.copies.Copies;
import org.heard.copies.Copy;
import org.heard.copies.Letter;
import org.heard.copies.Letters;
import org.heard.copies.Releases;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Page;
import org.heard.pages.Status;
import org.heard.records.Around.Somebody;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Who gets what of a review, and how far each copy has come.
@Controller
public class CopiesPage {
    private final Copies copies;
    private final Releases releases;
    private final Letters letters;
    private final Reviews reviews;
    private final Children children;
    private final Sight sight;

    CopiesPage(Copies copies, Releases releases, Letters letters, Reviews reviews, Children children, Sight sight) {
        this.copies = copies;
        this.releases = releases;
        this.letters = letters;
        this.reviews = reviews;
        this.children = children;
        this.sight = sight;
    }

    /// What the template shows.
    ///
    /// @param letter absent for whoever may not see the child's words
    /// @param behind who has, or is to be sent, an earlier text than they would get now
    /// @param toAccept whether proposals for several people wait to be accepted
    public record View(
            Child child,
            Review review,
            List<Copy> copies,
            @Nullable Letter letter,
            Set<UUID> behind,
            boolean toAccept,
            Set<Act> acts) {
        /// The names of those who have an earlier text.
        public String behindNames() {
            return copies.stream()
                    .map(Copy::recipient)
                    .filter(recipient -> behind.contains(recipient.id()))
                    .map(Somebody::name)
                    .collect(Collectors.joining(", "));
        }

        /// The address of one of the pages of this review.
        public String path(String part) {
            return "/children/" + child.id() + "/reviews/" + review.id() + part;
        }
    }

    /// How far a copy has come.
    public static Status status(Copy copy) {
        var last = copy.last();
        if (copy.isNothing()) {
            return copy.version() == 0
                    ? Status.neutral("Not decided")
                    : copy.arrived()
                            ? Status.late("Nothing goes out any more; one had gone")
                            : Status.neutral("Nothing goes out");
        }
        if (last.isEmpty()) {
            return copy.version() == 0 ? Status.neutral("Not decided") : Status.information("To be looked through");
        }
        if (copy.withdrawn()) {
            return Status.soon("Decided anew: to be looked through");
        }
        if (last.get().waits()) {
            return Status.soon("Waits for a second person");
        }
        if (!last.get().cleared()) {
            return Status.late("Held back");
        }
        return last.get().sendings().isEmpty()
                ? Status.information("Released, not sent yet")
                : last.get().sendings().getLast().outcome().arrived()
                        ? Status.good(last.get().sendings().getLast().outcome().words())
                        : Status.late(last.get().sendings().getLast().outcome().words());
    }

    @GetMapping("/children/{child}/reviews/{review}/copies")
    ModelAndView show(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable ReviewId review) {
        var acts = sight.acts(actor, child, today);
        var writes = acts.contains(Act.RECORD_REVIEW);
        var all = copies.list(actor, today, child, review);
        var view = new View(
                children.get(actor, child, today),
                reviews.get(actor, today, child, review),
                all,
                writes ? letters.get(actor, today, child, review) : null,
                releases.behind(actor, today, all),
                writes && all.stream().filter(copy -> copy.version() == 0).count() > 1,
                acts);
        return new ModelAndView("copies/copies", Map.of("page", page.titled("Who gets what"), "view", view));
    }
}
