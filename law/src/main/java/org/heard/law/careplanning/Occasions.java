package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Duty;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.MissingFact;
import org.heard.law.PlacementKind;

/// The days on which something happened to which these regulations answer: within the care period, and not while
/// the child was placed for adoption, when the adoption regulations apply instead (regulation 3).
final class Occasions {
    private static final int SHOWN = 3;

    private Occasions() {}

    /// All of them in order, each day once.
    static List<LocalDate> all(DutySheet sheet, CarePeriod care, FactKind happened) {
        var days = sheet.datesFrom(happened, care.began());
        if (days.isEmpty()) return days;
        var occasions = new ArrayList<LocalDate>(days.size());
        for (var day : days) {
            boolean again = !occasions.isEmpty() && occasions.getLast().equals(day);
            if (!again && care.includes(day) && applyOn(sheet, day)) occasions.add(day);
        }
        return occasions;
    }

    /// The last three.
    static List<LocalDate> last(DutySheet sheet, CarePeriod care, FactKind happened) {
        var all = all(sheet, care, happened);
        return all.subList(Math.max(0, all.size() - SHOWN), all.size());
    }

    /// Has a duty met by the first act since a day, which is the first of its care or placement. Where that may
    /// have begun before what is known of it, so may the act: without one, the answer is "cannot tell".
    static void metSince(
            DutySheet sheet, Duty.Builder duty, FactKind act, LocalDate from, boolean mayHaveBegunEarlier) {
        if (mayHaveBegunEarlier && sheet.datesFrom(act, from).isEmpty()) {
            duty.cannotTell(MissingFact.of(FactKind.CARE_PERIOD_START));
        } else {
            duty.metByFirst(act, from);
        }
    }

    static boolean applyOn(DutySheet sheet, LocalDate day) {
        var placement = sheet.facts().placementOn(day);
        return placement == null || placement.kind() != PlacementKind.PLACED_FOR_ADOPTION;
    }
}
