package org.heard.records.web;

import java.time.LocalDate;
import org.heard.access.Actor;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.springframework.stereotype.Component;

/// What every page about one review's record starts from: the child, the review, the addresses of its pages.
public record About(Child child, Review review) {
    /// The address of one of the record's pages: `""` for the first, `"/matters"` and so on.
    public String path(String part) {
        return "/children/" + child.id() + "/reviews/" + review.id() + "/record" + part;
    }

    /// The address of one of the review's own pages.
    public String review(String part) {
        return "/children/" + child.id() + "/reviews/" + review.id() + part;
    }

    @Component
    static class Finder {
        private final Children children;
        private final Reviews reviews;

        Finder(Children children, Reviews reviews) {
            this.children = children;
            this.reviews = reviews;
        }

        About get(Actor actor, LocalDate today, ChildId child, ReviewId review) {
            return new About(children.get(actor, child, today), reviews.get(actor, today, child, review));
        }
    }
}
