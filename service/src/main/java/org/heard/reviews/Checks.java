package org.heard.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.children.CareHistory;
import org.heard.reviews.ReviewMeeting.Outcome;

/// What must be true of a review before it is recorded; looks at nothing but what was given and the child's care.
final class Checks {
    private final HoldReview given;
    private final CareHistory care;
    private final LocalDate today;
    private final List<Refusal> found = new ArrayList<>();

    private Checks(HoldReview given, CareHistory care, LocalDate today) {
        this.given = given;
        this.care = care;
        this.today = today;
    }

    static List<Refusal> of(HoldReview given, CareHistory care, LocalDate today) {
        var checks = new Checks(given, care, today);
        checks.kinds();
        checks.meetings();
        checks.completion();
        checks.child();
        return checks.found;
    }

    private void kinds() {
        if (given.kinds().isEmpty()) {
            found.add(new Refusal.KindMissing());
        }
    }

    private void meetings() {
        if (given.meetings().isEmpty()) {
            found.add(new Refusal.MeetingMissing());
        }
        for (int i = 0; i < given.meetings().size(); i++) {
            meeting(i, given.meetings().get(i));
        }
    }

    private void meeting(int i, ReviewMeeting meeting) {
        var outcome = meeting.outcome();
        var happened = outcome.met() || outcome == Outcome.ABANDONED;
        if (happened && meeting.on().isAfter(today)) {
            found.add(new Refusal.NotYet(i));
        } else if (outcome == Outcome.PLANNED && meeting.on().isBefore(today)) {
            found.add(new Refusal.PlannedInThePast(i));
        } else if (outcome.met() && !mayHaveBeenLookedAfter(meeting.on())) {
            found.add(new Refusal.NotLookedAfter(i, meeting.on()));
        }
        if (outcome.met() && meeting.mode() == null) {
            found.add(new Refusal.ModeMissing(i));
        }
        if (outcome.met() && meeting.chair() == null) {
            found.add(new Refusal.ChairMissing(i));
        }
        if (outcome.needsReason() && meeting.reason().isBlank()) {
            found.add(new Refusal.ReasonMissing(i));
        }
    }

    private void completion() {
        if (given.completes() && !given.meetings().isEmpty()) {
            var last = given.lastMeeting().orElse(given.meetings().getLast());
            given.meetings().stream()
                    .filter(meeting -> meeting.outcome() == Outcome.PLANNED)
                    .findFirst()
                    .or(() -> Optional.of(last).filter(meeting -> meeting.outcome() != Outcome.HELD))
                    .ifPresent(meeting -> found.add(new Refusal.LastMeetingNotHeld(meeting)));
        }
    }

    private void child() {
        if (given.tookPart() != null) {
            given.tookPart().impossible().forEach(what -> found.add(new Refusal.CannotBeTogether(what)));
        }
        var alone = given.spokeAlone();
        if (alone != null && alone.reasonMissing()) {
            found.add(new Refusal.WhyNotAloneMissing());
        }
    }

    /// A return shows a period that was running already without its first day; before the first such period nothing is
    /// known. A review on the very day of leaving care, or a pathway review after it, is nothing to refuse.
    private boolean mayHaveBeenLookedAfter(LocalDate on) {
        return given.kinds().contains(org.heard.law.ReviewKind.PATHWAY)
                || care.periods().stream()
                        .anyMatch(period -> (!on.isBefore(period.began()) || !period.beganExactly())
                                && (period.ended() == null || !on.isAfter(period.ended())));
    }
}
