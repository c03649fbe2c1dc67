package org.heard.law.careplanning;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.heard.law.CarePeriod;
import org.heard.law.DutySheet;
import org.heard.law.LegalStatus;
import org.heard.law.LegalStatusKind;
import org.heard.law.Stay;
import org.jspecify.annotations.Nullable;

/// The tests of regulation 48(1) and (2), over the stays held, planned ones with them.
///
/// Both the first and the last day of a stay count, a day in two stays once. Stays that share a day are one
/// stay; that the child went home after each other stay is how stays are recorded. What was intended is not
/// among the facts: that a stay is too long shows on its 18th day. All of it is in docs/law/interpretation.md.
final class TestsOfShortBreaks {
    static final int MOST_DAYS = 75;
    private static final int LONGEST_STAY = 17;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final StayDays days;
    private final @Nullable Failed failed;

    private TestsOfShortBreaks(StayDays days, @Nullable Failed failed) {
        this.days = days;
        this.failed = failed;
    }

    /// From which day a test fails, and why, ready to follow "because".
    record Failed(LocalDate on, String why) {}

    static TestsOfShortBreaks of(DutySheet sheet, CarePeriod care) {
        var stays = sheet.facts().stays().items();
        var days = StayDays.of(stays, care.began());
        var failed = earlier(inCare(sheet, care), otherPlacer(stays, care.began()));
        failed = earlier(failed, tooLong(stays, care.began()));
        return new TestsOfShortBreaks(days, earlier(failed, tooMany(days)));
    }

    StayDays days() {
        return days;
    }

    /// The first test to fail, which may be on a day to come; null while none does.
    @Nullable
    Failed failed() {
        return failed;
    }

    /// How many days were used in the fullest 12 months, as a sentence.
    String fullest() {
        var fullest = days.fullest();
        return fullest == null
                ? "No stay is recorded."
                : "In the fullest 12 months, from " + DAY.format(fullest.from()) + ", " + fullest.days() + " of "
                        + MOST_DAYS + " days are used or planned, the first and the last day of each stay counted.";
    }

    private static @Nullable Failed inCare(DutySheet sheet, CarePeriod care) {
        var status = sheet.facts().legalStatusOn(sheet.today());
        if (status == null || !isCareOrder(status)) return null;
        var on = status.began().isBefore(care.began()) ? care.began() : status.began();
        return new Failed(on, "the child is in care under an order");
    }

    private static boolean isCareOrder(LegalStatus status) {
        return status.kind() == LegalStatusKind.INTERIM_CARE_ORDER || status.kind() == LegalStatusKind.FULL_CARE_ORDER;
    }

    private static @Nullable Failed otherPlacer(List<Stay> stays, LocalDate since) {
        String first = null;
        for (var stay : stays) {
            if (stay.from().isBefore(since)) continue;
            if (first == null) first = stay.placer();
            else if (!first.equals(stay.placer())) {
                return new Failed(
                        stay.from(),
                        "a stay from " + DAY.format(stay.from()) + " is with another person or in another place");
            }
        }
        return null;
    }

    private static @Nullable Failed tooLong(List<Stay> stays, LocalDate since) {
        LocalDate from = null;
        var to = since;
        for (var stay : stays) {
            if (stay.from().isBefore(since)) continue;
            if (from == null || stay.from().isAfter(to)) {
                from = stay.from();
                to = stay.to();
            } else if (stay.to().isAfter(to)) {
                to = stay.to();
            }
            long length = ChronoUnit.DAYS.between(from, to) + 1;
            if (length > LONGEST_STAY) {
                return new Failed(
                        from.plusDays(LONGEST_STAY),
                        "a stay from " + DAY.format(from) + " lasts longer than " + LONGEST_STAY + " days");
            }
        }
        return null;
    }

    private static @Nullable Failed tooMany(StayDays days) {
        var on = days.reached(MOST_DAYS + 1, LocalDate.MIN);
        return on == null ? null : new Failed(on, "there are more than " + MOST_DAYS + " days in 12 months");
    }

    private static @Nullable Failed earlier(@Nullable Failed one, @Nullable Failed other) {
        if (one == null || other == null) return one == null ? other : one;
        return other.on().isBefore(one.on()) ? other : one;
    }
}
