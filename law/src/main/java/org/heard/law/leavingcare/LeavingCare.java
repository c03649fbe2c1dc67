package org.heard.law.leavingcare;

import java.util.List;
import org.heard.law.BirthDate;
import org.heard.law.Citation;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.jspecify.annotations.Nullable;

/// What is implemented of the care leavers regulations, and of the sections of the Children Act 1989 beside
/// them.
public final class LeavingCare {
    private static final int UNTIL_AGE = 25;

    private LeavingCare() {}

    public static List<Regulation> regulations() {
        return List.of(
                new PathwayPlan(),
                new ReviewOfPathwayPlan(),
                new VisitsToAccommodation(),
                new StayingPut(),
                new StayingClose());
    }

    /// When the young person was born; null where that is not held, and for whom nothing is owed any more.
    static @Nullable BirthDate birthOfYoungPerson(DutySheet sheet) {
        var birth = sheet.facts().birthDate();
        if (birth == null || birth.ageOn(sheet.today()) >= UNTIL_AGE) return null;
        return sheet.facts().dates(FactKind.DIED).items().isEmpty() ? birth : null;
    }

    static Citation regulation(String number) {
        return Citation.regulation(Instrument.CARE_LEAVERS_REGULATIONS, number);
    }

    static Citation section(String number) {
        return Citation.section(Instrument.CHILDREN_ACT_1989, number);
    }
}
