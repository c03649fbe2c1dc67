package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;

/// For which placement something was done that is done once for each, where only its date is held.
///
/// It is for the placement running, if that has none yet; else for the next, which it precedes by at most 28
/// days (docs/law/interpretation.md, 18). Placements for adoption and in youth detention have rules of their
/// own.
final class PlacementActs {
    static final int AHEAD_DAYS = 28;

    /// Writes the duty for one placement.
    interface Writer {
        /// @param countsFrom the first day on which it can have been done for this placement
        /// @param over the day from which it is done for the next one; the last of all days while this one runs
        void write(Placement placement, LocalDate countsFrom, LocalDate over);
    }

    private PlacementActs() {}

    /// Writes for the last placements of a care period, as many as are to be shown.
    static void each(DutySheet sheet, CarePeriod care, FactKind act, int shown, Writer writer) {
        var placements = sheet.facts().placements().items();
        var taken = LocalDate.MIN;
        for (int i = 0; i < placements.size(); i++) {
            boolean leftThatDay = i + 1 < placements.size()
                    && placements.get(i + 1).began().equals(placements.get(i).began());
            if (!isUnderTheseRules(care, placements.get(i)) || leftThatDay) continue;
            var from = from(placements, i, taken);
            var over = over(placements, i);
            if (i >= placements.size() - shown) writer.write(placements.get(i), from, over);
            var done = sheet.datesFrom(act, from);
            if (!done.isEmpty() && done.getFirst().isBefore(over)) taken = done.getFirst();
        }
    }

    static boolean isUnderTheseRules(CarePeriod care, Placement placement) {
        return care.includes(placement.began())
                && placement.kind() != PlacementKind.PLACED_FOR_ADOPTION
                && placement.kind() != PlacementKind.YOUTH_DETENTION;
    }

    /// True where the placement was already running on the first day known, so that it may have begun earlier.
    static boolean mayHaveBegunEarlier(CarePeriod care, Placement placement) {
        return !care.beganExactly() && placement.began().equals(care.began());
    }

    /// None serves two placements.
    private static LocalDate from(List<Placement> placements, int i, LocalDate taken) {
        var ahead = placements.get(i).began().minusDays(AHEAD_DAYS);
        var before = i == 0 ? ahead : placements.get(i - 1).began().plusDays(1);
        var from = before.isAfter(ahead) ? before : ahead;
        return taken.isBefore(from) ? from : taken.plusDays(1);
    }

    /// The day it ended or the next began, whichever came first.
    private static LocalDate over(List<Placement> placements, int i) {
        var ended = placements.get(i).ended();
        var next = i + 1 < placements.size() ? placements.get(i + 1).began() : LocalDate.MAX;
        return ended == null || next.isBefore(ended) ? next : ended;
    }
}
