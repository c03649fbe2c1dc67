package org.heard.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.PersonId;
import org.heard.ids.ReviewId;
import org.jspecify.annotations.Nullable;

/// A decision about a child: somebody does something by a day, so that something gets better for the child.
///
/// @param review        the review it was made at, absent where it was made outside one
/// @param wantedOutcome what will be better for the child, empty where nobody said
/// @param due           absent where nobody said by when
/// @param marks         how far it got, the oldest first; none means that nobody has said
/// @param contests      where the social worker's manager did not agree, the oldest first
/// @param issue         with which of its review's it went out, absent while it has not
/// @param heldBack      whether only the IRO service sees it yet: neither issued nor in a signed record
public record Decision(
        UUID id,
        ChildId child,
        @Nullable ReviewId review,
        LocalDate madeOn,
        String what,
        String wantedOutcome,
        Owner owner,
        @Nullable LocalDate due,
        List<Mark> marks,
        List<Contest> contests,
        String source,
        @Nullable UUID issue,
        boolean heldBack) {

    public Decision {
        marks = List.copyOf(marks);
        contests = List.copyOf(contests);
    }

    /// Who is to do it: a person of the organisation, or a role or anybody else in words.
    public record Owner(@Nullable PersonId person, String name) {}

    /// How far it had got on a day, and who said so.
    public record Mark(LocalDate on, Status status, String note, String by) {}

    /// How far a decision got.
    public enum Status {
        DONE("Done"),
        PARTLY("Partly done"),
        NOT_DONE("Not done");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// A new decision; one made at a review is held back until it goes out.
    public static Decision of(
            ChildId child,
            @Nullable ReviewId review,
            LocalDate madeOn,
            String what,
            String wantedOutcome,
            Owner owner,
            @Nullable LocalDate due,
            String source) {
        return new Decision(
                Ids.next(),
                child,
                review,
                madeOn,
                what,
                wantedOutcome,
                owner,
                due,
                List.of(),
                List.of(),
                source,
                null,
                review != null);
    }

    /// The same, contested so.
    Decision with(List<Contest> contested) {
        return new Decision(
                id, child, review, madeOn, what, wantedOutcome, owner, due, marks, contested, source, issue, heldBack);
    }

    /// How it stands: the last mark.
    public Optional<Mark> mark() {
        return marks.isEmpty() ? Optional.empty() : Optional.of(marks.getLast());
    }

    /// Still to be done, wholly or in part.
    public boolean open() {
        return stands() && mark().map(mark -> mark.status() != Status.DONE).orElse(true);
    }

    /// The same, to be seen at once: it comes from elsewhere, or answers what somebody has seen.
    public Decision shown() {
        return new Decision(
                id, child, review, madeOn, what, wantedOutcome, owner, due, marks, contests, source, issue, false);
    }

    /// Whether it went out to people with its review.
    public boolean goneOut() {
        return issue != null;
    }

    /// Whether it stands and is still to go out with its review.
    public boolean toGoOut() {
        return review != null && issue == null && stands();
    }

    /// Whether the child may be told of it: it stands, and it went out or was made outside a review.
    public boolean mayBeTold() {
        return stands() && !heldBack;
    }

    /// Whether it still stands: it was neither changed nor taken back after it was contested.
    public boolean stands() {
        return ending().isEmpty();
    }

    /// What changed it or took it back.
    public Optional<Contest.Reply> ending() {
        return contests.stream()
                .filter(Contest::ends)
                .map(contest -> Objects.requireNonNull(contest.reply()))
                .findFirst();
    }

    /// Whether it is contested and the IRO has still to reply.
    public boolean contested() {
        return contests.stream().anyMatch(Contest::waits);
    }

    /// Still to be done although its day has passed.
    public boolean overdueOn(LocalDate today) {
        return open() && due != null && due.isBefore(today);
    }
}
