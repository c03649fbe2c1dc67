package org.heard.choices;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.heard.records.Around.Somebody;
import org.jspecify.annotations.Nullable;

/// Whether a child wants somebody at their review.
///
/// @param told   what the child is told where it is done otherwise, absent where nobody has said
/// @param coming whether somebody has said and it is still on its way to the child
public record Wanted(Somebody somebody, Wish wish, @Nullable Told told, boolean coming) {
    /// As the child tapped it.
    public enum Wish {
        YES("Yes"),
        PART("For a part of it"),
        NO("No");

        private final String words;

        Wish(String words) {
            this.words = words;
        }

        /// As said on a page for staff.
        public String words() {
            return words;
        }

        /// Whether asking them, or not asking them, is otherwise than the child wants it.
        public boolean isAgainst(boolean asked) {
            return (this == NO) == asked;
        }

        public static Optional<Wish> find(String name) {
            return java.util.Arrays.stream(values())
                    .filter(wish -> wish.name().equals(name))
                    .findFirst();
        }
    }

    /// A reason, in words for the child.
    ///
    /// @param shownFrom from when the child reads it
    public record Told(String words, String by, Instant shownFrom) {}

    /// As the child reads it by now: a reason may still be on its way.
    Wanted at(Instant now) {
        return told == null || !told.shownFrom().isAfter(now) ? this : new Wanted(somebody, wish, null, true);
    }

    public UUID id() {
        return somebody.id();
    }
}
