package org.heard.law.detention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.heard.law.BirthDate;
import org.heard.law.CarePeriod;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Facts;
import org.heard.law.Known;
import org.heard.law.MissingFact;
import org.jspecify.annotations.Nullable;

/// Whether a child who left care for detention is a relevant child (Children Act 1989, section 23A; SI
/// 2010/2571, regulation 3).
///
/// One of 16 or 17 with 13 weeks of care since 14 is taken to be: either some of that care was at 16, or the
/// child was detained when turning 16 (docs/law/interpretation.md, 52). Short breaks do not count.
final class RelevantChild {
    private static final int COUNTED_DAYS = 13 * 7;
    private static final int FROM_AGE = 14;

    private RelevantChild() {}

    static Known now(DutySheet sheet) {
        var birth = sheet.facts().birthDate();
        if (birth == null) return Known.UNKNOWN;
        if (birth.ageOn(sheet.today()) < 16) return Known.NO;
        var since = birth.turns(FROM_AGE);
        if (daysOfCare(sheet.facts(), since) >= COUNTED_DAYS) return Known.YES;
        return sheet.facts().carePeriods().covers(since, sheet.today()) ? Known.NO : Known.UNKNOWN;
    }

    /// What would have to be held to know it.
    static MissingFact missing(@Nullable BirthDate birth, LocalDate today) {
        return birth == null
                ? MissingFact.of(FactKind.BIRTH_DATE)
                : MissingFact.between(FactKind.CARE_PERIODS, birth.turns(FROM_AGE), today);
    }

    private static long daysOfCare(Facts facts, LocalDate since) {
        long days = 0;
        for (var period : facts.carePeriods().items()) {
            var ended = period.ended();
            if (ended == null || ended.isBefore(since) || period.regime() == CarePeriod.Regime.SHORT_BREAKS) continue;
            var from = period.began().isBefore(since) ? since : period.began();
            days += ChronoUnit.DAYS.between(from, ended) + 1;
        }
        return days;
    }
}
