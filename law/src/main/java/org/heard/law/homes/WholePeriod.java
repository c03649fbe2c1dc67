package org.heard.law.homes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Home;
import org.heard.law.MissingFact;
import org.heard.law.Rule;
import org.jspecify.annotations.Nullable;

/// What is owed once in each calendar month or year, on whichever day of it.
///
/// It can be done from the first day, must be by the last, and is late from the first of the next: two done in
/// one month do not serve the next. A month or year in which the home opened after the first day, or closed
/// before the last, asks for none (docs/law/interpretation.md, 46).
final class WholePeriod {
    private WholePeriod() {}

    /// The month of today and those before it.
    static void months(DutySheet sheet, Home home, Rule rule, FactKind act, int before) {
        var month = YearMonth.from(sheet.today()).minusMonths(before);
        for (int i = 0; i <= before; i++, month = month.plusMonths(1)) {
            write(sheet, home, rule, act, "the month began", month.atDay(1), month.atEndOfMonth());
        }
    }

    /// The year of today and the one before it.
    static void years(DutySheet sheet, Home home, Rule rule, FactKind act) {
        int thisYear = sheet.today().getYear();
        for (int year = thisYear - 1; year <= thisYear; year++) {
            write(sheet, home, rule, act, "the year began", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
    }

    private static void write(
            DutySheet sheet, Home home, Rule rule, FactKind act, String event, LocalDate first, LocalDate last) {
        var closed = home.closed();
        boolean whole = !home.opened().isAfter(first) && (closed == null || !closed.isBefore(last));
        if (!whole || !rule.isInForceOn(first)) return;
        var held = sheet.facts().dates(act);
        var done = firstWithin(held.items(), first, last);
        var known = sheet.today().isBefore(last) ? sheet.today() : last;
        var duty = sheet.duty(rule, event, first).dueBy(last);
        if (done != null) duty.met(done);
        else if (!held.isHeld()) duty.cannotTell(MissingFact.of(act));
        else if (!held.covers(first, known)) duty.cannotTell(MissingFact.between(act, first, known));
        duty.add();
    }

    private static @Nullable LocalDate firstWithin(List<LocalDate> days, LocalDate first, LocalDate last) {
        for (var day : days) if (!day.isBefore(first)) return day.isAfter(last) ? null : day;
        return null;
    }
}
