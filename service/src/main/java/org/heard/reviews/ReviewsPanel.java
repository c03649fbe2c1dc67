package org.heard.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heard.access.Act;
import org.heard.children.Child;
import org.heard.ids.ReviewId;

/// A child's reviews on the child's page; drawn by the template `reviews/panel`.
///
/// @param reviews the newest first, open ones before
/// @param acts    what the reader may do with this child's record
public record ReviewsPanel(Child child, List<Review> reviews, Set<Act> acts) {

    /// The participation code with what it means, empty where nobody can tell.
    public String participation(Review review) {
        var born = child.birthDate();
        LocalDate day = born == null ? null : born.day();
        return review.participation(day)
                .map(code -> code.name() + ": " + code.words())
                .orElse("");
    }

    /// The address of a review.
    public String path(ReviewId review) {
        return "/children/" + child.id() + "/reviews/" + review;
    }
}
