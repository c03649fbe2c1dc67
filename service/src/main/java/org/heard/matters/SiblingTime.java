package org.heard.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.heard.received.ReadBy;
import org.jspecify.annotations.Nullable;

/// Time agreed between a child and a brother or sister, as one of the two has it.
///
/// @param child   whose side it is
/// @param sibling the other
/// @param name    the other's first name, or no more than that there is one
/// @param said    the last first
public record SiblingTime(
        UUID id, ChildId child, ChildId sibling, String name, String agreed, LocalDate agreedOn, List<Said> said) {
    public SiblingTime {
        said = List.copyOf(said);
    }

    /// What a child may say of it.
    public enum Kind {
        HAPPENED("It happened"),
        DID_NOT_HAPPEN("It did not happen"),
        NOT_LIKE_THAT("It was not like that"),
        MORE("Asked for more time");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// As said on a page for staff.
        public String words() {
            return words;
        }

        /// Whether it asks somebody to do something.
        public boolean asks() {
            return this != HAPPENED;
        }

        public static Optional<Kind> find(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(name))
                    .findFirst();
        }
    }

    /// One thing that was said.
    ///
    /// @param own    by the child whose side it is; the other's words are not told
    /// @param words  the child's own; empty where they are the other's
    /// @param answerBy the day by which it is answered, absent where it asks for nothing
    /// @param read     who read it first on this side, absent while nobody has
    /// @param answer what was done about it on this side, absent where nobody has said
    public record Said(
            UUID id,
            Kind kind,
            boolean own,
            String words,
            LocalDate on,
            @Nullable LocalDate answerBy,
            @Nullable ReadBy read,
            @Nullable Answer answer) {
        /// The same as the child reads it by now: an answer may still be on its way.
        Said at(Instant now) {
            var given = answer;
            return given == null || !given.shownFrom().isAfter(now)
                    ? this
                    : new Said(id, kind, own, words, on, answerBy, read, null);
        }

        /// Whether it is open past the day promised.
        public boolean isLate(LocalDate today) {
            return isOpen() && answerBy != null && answerBy.isBefore(today);
        }

        /// Whether somebody is still to say what was done.
        public boolean isOpen() {
            return kind.asks() && answer == null;
        }
    }

    /// What was done about it.
    ///
    /// @param shownFrom from when the child reads it
    public record Answer(String words, String by, LocalDate on, Instant shownFrom) {}
}
