package org.heard.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One rule of the rule book: what it asks, where it comes from, how sure we are of it and when it is in force.
///
/// @param title what must happen, for staff: "First review completed"
/// @param forChild the same to a child of twelve, ready for a date to follow: "Your first review meeting must happen"
/// @param inForceFrom null when it has been in force as long as the calendar goes back
/// @param inForceUntil the last day in force; null while there is no end
public record Rule(
        RuleId id,
        String title,
        String forChild,
        RuleKind kind,
        Standing standing,
        Confidence confidence,
        List<Citation> citations,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil) {

    public Rule {
        if (citations.isEmpty()) throw new IllegalArgumentException(id + " has no citation");
        citations = List.copyOf(citations);
    }

    /// A limit in time set by the law itself.
    public static Rule timed(String id, String title, String forChild, Confidence confidence, Citation... citations) {
        return new Rule(
                new RuleId(id),
                title,
                forChild,
                RuleKind.TIMED,
                Standing.STATUTE,
                confidence,
                List.of(citations),
                null,
                null);
    }

    public Rule standing(Standing other) {
        return new Rule(id, title, forChild, kind, other, confidence, citations, inForceFrom, inForceUntil);
    }

    public Rule kind(RuleKind other) {
        return new Rule(id, title, forChild, other, standing, confidence, citations, inForceFrom, inForceUntil);
    }

    public Rule inForce(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new Rule(id, title, forChild, kind, standing, confidence, citations, from, until);
    }

    public boolean isInForceOn(LocalDate day) {
        return (inForceFrom == null || !day.isBefore(inForceFrom))
                && (inForceUntil == null || !day.isAfter(inForceUntil));
    }
}
