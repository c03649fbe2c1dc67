package org.heard.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;

/// An enquiry about a child of which the child must not learn by seeing who looked: whose looks, on which days, and
/// why.
///
/// @param until       the first day whose looks are told again
/// @param confirmedBy the name of the second person, empty until there is one: before that nothing is left out
/// @param endedBy     who ended it before its day, empty where nobody did
public record ProtectedEnquiry(
        UUID id,
        ChildId child,
        String reason,
        LocalDate from,
        LocalDate until,
        List<Enquirer> enquirers,
        PersonId marker,
        String markedBy,
        Instant markedAt,
        String confirmedBy,
        @Nullable Instant confirmedAt,
        String endedBy) {
    public ProtectedEnquiry {
        enquirers = List.copyOf(enquirers);
    }

    /// Somebody whose looks are left out.
    public record Enquirer(PersonId person, String name) {}

    ProtectedEnquiry with(List<Enquirer> whose) {
        return new ProtectedEnquiry(
                id, child, reason, from, until, whose, marker, markedBy, markedAt, confirmedBy, confirmedAt, endedBy);
    }

    /// Whose, in a line.
    public String whose() {
        return enquirers.stream().map(Enquirer::name).collect(Collectors.joining(", "));
    }

    public boolean confirmed() {
        return confirmedAt != null;
    }

    /// Whether its last day has passed, or somebody ended it.
    public boolean over(LocalDate today) {
        return !until.isAfter(today);
    }

    /// Whether this person may be the second one: neither who marked it nor one whose looks are left out.
    public boolean mayConfirm(Actor actor) {
        return !actor.person().equals(marker)
                && enquirers.stream().noneMatch(one -> one.person().equals(actor.person()));
    }
}
