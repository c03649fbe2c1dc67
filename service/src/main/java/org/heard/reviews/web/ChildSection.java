package org.heard.reviews.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.children.Child;
import org.heard.pages.Form;
import org.heard.reviews.MeetTogether.Part;
import org.heard.reviews.Review;

/// One child's section of the page on which a meeting of several reviews is recorded.
///
/// @param fields their own fields
/// @param chosen what the child chose for it, a line each
public record ChildSection(Child child, Review review, ChildFields fields, List<String> chosen) {
    public ChildSection {
        chosen = List.copyOf(chosen);
    }

    /// The answer that their review was not held at the meeting.
    public static final String NOT_HELD = "not";

    /// Which version of the review was read.
    public String version() {
        return fields.at() + "version";
    }

    /// Why their review was not held there.
    public String why() {
        return fields.at() + "why";
    }

    /// What was typed of this child; empty only where an error says why.
    ///
    /// @param on       the day of the meeting, where it could be read
    /// @param finished whether it was held to its end: after any other no review is complete
    /// @param met      whether people met at all
    Optional<Part> read(Form form, Optional<LocalDate> on, boolean finished, boolean met) {
        return switch (form.typed(fields.complete())) {
            case "yes", "no" -> {
                var completes = finished && form.typed(fields.complete()).equals("yes");
                yield Optional.of(new Part.Held(
                        review.child(),
                        review.id(),
                        versionIn(form),
                        completes,
                        met ? fields.tookPart(form, child, on, completes) : null,
                        met ? fields.alone(form, completes) : null,
                        fields.note(form)));
            }
            case NOT_HELD -> {
                form.required(why(), fields.said("Enter why the review was not held"));
                var because = form.atMost(ReviewFields.LONGEST_REASON, why(), "The reason");
                yield Optional.of(new Part.NotHeld(review.child(), review.id(), versionIn(form), because));
            }
            default -> {
                form.reject(fields.complete(), fields.said("Choose whether the review is complete"));
                yield Optional.empty();
            }
        };
    }

    private int versionIn(Form form) {
        var typed = form.typed(version());
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
