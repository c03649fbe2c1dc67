package org.heard.ssda903.check.health;

import java.util.regex.Pattern;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.Aged;
import org.heard.ssda903.table.HealthRow;

/// The strengths and difficulties questionnaire: a score, or a reason for there being none, from four to sixteen.
final class Sdq {
    /// Asked from this age.
    static final int FROM = 4;
    /// No longer asked at this age.
    static final int UNTIL = 17;

    private static final Pattern WITH_A_POINT = Pattern.compile("\\s*([0-9]|[1-3][0-9]|40)\\.0+\\s*");

    private Sdq() {}

    static boolean isAnswered(HealthRow row) {
        return !row.sdqScore().isBlank() || !row.sdqReason().isBlank();
    }

    /// Whether the child is of the age for it from the first day of the year to the last.
    static boolean isAskedAllYear(HealthRow row, CollectionYear year) {
        return Aged.atLeast(row.born(), FROM, year.start()) && Aged.under(row.born(), UNTIL, year.end());
    }

    /// Whether the child comes to the age for it in the year, or passes it after the first day.
    static boolean beginsOrEndsIn(CollectionYear year, HealthRow row) {
        return Aged.turnsIn(year, FROM, row.born())
                || (Aged.turnsIn(year, UNTIL, row.born()) && Aged.under(row.born(), UNTIL, year.start()));
    }

    /// Whether a text is a score that a program wrote with a point: `20.0`.
    static boolean isWholeScore(String text) {
        return WITH_A_POINT.matcher(text).matches();
    }
}
