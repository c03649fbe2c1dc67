package org.heard.reviews;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heard.ids.ReviewId;
import org.jspecify.annotations.Nullable;

/// A review as far as a return is compared with it.
///
/// @param met the days on which people met for it
record Known(
        ReviewId id,
        @Nullable LocalDate completedOn,
        List<LocalDate> met,
        boolean byHand,
        boolean withdrawn,
        @Nullable TookPart tookPart,
        @Nullable ParticipationCode returnedCode) {

    /// Which of a series' days a return takes is not settled: any of them is this review's.
    boolean on(LocalDate day) {
        return day.equals(completedOn) || met.contains(day);
    }

    boolean near(LocalDate day, int days) {
        return byHand
                && !withdrawn
                && (nearer(completedOn, day, days) || met.stream().anyMatch(on -> nearer(on, day, days)));
    }

    LocalDate lastDay() {
        return completedOn == null ? met.stream().max(LocalDate::compareTo).orElseThrow() : completedOn;
    }

    @Nullable
    ParticipationCode code(@Nullable LocalDate born) {
        return ParticipationCode.of(tookPart, born, lastDay()).orElse(returnedCode);
    }

    private static boolean nearer(@Nullable LocalDate one, LocalDate other, int days) {
        return one != null && Math.abs(ChronoUnit.DAYS.between(one, other)) <= days;
    }
}
