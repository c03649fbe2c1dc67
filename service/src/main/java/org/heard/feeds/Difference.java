package org.heard.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.heard.comparison.DeliveryId;
import org.heard.comparison.DifferenceKind;
import org.heard.comparison.Disagreement;
import org.heard.comparison.Field;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.jspecify.annotations.Nullable;

/// One thing on which the record kept here and a feed disagree, until a person settles it.
///
/// @param number  by which the feed knows the child, empty for a child without one
/// @param day     the day that tells the row from the child's others
/// @param settled absent while it is open
public record Difference(
        Id id,
        ChildId child,
        String number,
        DifferenceKind kind,
        @Nullable LocalDate day,
        Field field,
        String ours,
        String theirs,
        DeliveryId delivery,
        Instant firstSeen,
        @Nullable Settlement settled) {

    /// Identifies a difference.
    public record Id(UUID value) {
        static Id next() {
            return new Id(Ids.next());
        }

        /// Reads the form that {@link #toString} writes; anything else is an `IllegalArgumentException`.
        public static Id from(String text) {
            return new Id(UUID.fromString(text));
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /// How, when and by whom it was settled.
    public record Settlement(How how, Instant at, String by, String why) {}

    /// The ways of settling one.
    public enum How {
        KEPT_OURS("Kept what is recorded here"),
        TOOK_THEIRS("Took what the file says"),
        CARE_ENDED("Care ended"),
        STILL_LOOKED_AFTER("Still looked after"),
        SAME_CHILD("The same child"),
        ANOTHER_CHILD("Another child"),
        AGREES_NOW("No longer different");

        private final String words;

        How(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// As the comparison found it.
    Disagreement found() {
        return new Disagreement(child, number, kind, day, field, ours, theirs);
    }
}
