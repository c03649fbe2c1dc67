package org.heard.signin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.heard.access.Role;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;

/// Which people an administrator wants to see, a stretch at a time.
///
/// @param text  part of a name, team or address; empty for any
/// @param after whom the stretch comes after, absent for the first
public record PeopleList(
        Show show,
        String text,
        Optional<Role> role,
        @Nullable PersonId after,
        int size) {

    /// How they stand here.
    public enum Show {
        HERE("Everyone here"),
        WITHOUT_ROLE("Without a role"),
        WITHOUT_ACCOUNT("Without an account"),
        CLOSING("Account closes soon, not used"),
        CLOSED("Account closed"),
        LEFT("Have left");

        private final String words;

        Show(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// One of them.
    ///
    /// @param account how their account stands, absent where there is none
    public record Line(
            PersonId id,
            String name,
            String jobTitle,
            String team,
            @Nullable LocalDate leftOn,
            Set<Role> roles,
            Optional<Account> account) {}

    /// A person's account as their own organisation sees it.
    ///
    /// @param usedAt   when they last came in here, absent where they never did
    /// @param openedAt when it was opened, or opened again
    /// @param warnedAt when it was said that it closes unless it is used
    public record Account(
            State state,
            @Nullable Instant usedAt,
            Instant openedAt,
            @Nullable Instant warnedAt) {
        /// Whether it closes soon because nobody uses it.
        public boolean closesSoon() {
            return state == State.OPEN && warnedAt != null;
        }
    }

    /// How an account stands.
    public enum State {
        OPEN("Open"),
        ASKED("Asked, no answer yet"),
        CLOSED("Closed by an administrator"),
        IDLE("Closed, nobody used it"),
        DECLINED("Declined");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        static State of(String closedWhy, boolean accepted) {
            return switch (closedWhy) {
                case "" -> accepted ? OPEN : ASKED;
                case "ADMINISTRATOR" -> CLOSED;
                case "IDLE" -> IDLE;
                case "DECLINED" -> DECLINED;
                default -> throw new IllegalArgumentException(closedWhy);
            };
        }
    }
}
