package org.heard.law.records;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Count;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// How long other records than the looked-after child's own (RET-1) are kept.
///
/// A duty here opens on the first day on which a record need no longer be kept: till then it is "not yet". A
/// hold for an inquiry or a claim keeps it longer, and destroying one is never automatic.
///
/// | The text says                                               | The first such day is         |
/// |-------------------------------------------------------------|-------------------------------|
/// | until an anniversary, or so many years beginning with a day | the anniversary               |
/// | so many years from a day, which is then left out            | the day after the anniversary |
///
/// Where a year has no 29 February the anniversary is 1 March, the later day (docs/law/interpretation.md, 47).
public final class Records {
    private Records() {}

    public static List<Regulation> regulations() {
        return List.of(new RecordsOfCareLeavers(), new CaseRecordsOfHomes(), new AdoptionRecords());
    }

    /// Years that end as their anniversary begins.
    static LocalDate untilAnniversary(Count years) {
        return years.endsAtMonthEnd() ? years.to().plusDays(1) : years.to();
    }

    /// Years counted from a day that is left out: they end with their anniversary.
    static LocalDate throughAnniversary(Count years) {
        return untilAnniversary(years).plusDays(1);
    }

    /// From the birth, or from the death of who died before 18; nothing where the birth is not known.
    static void keep(DutySheet sheet, Rule fromBirth, Rule fromDeath, boolean throughAnniversary) {
        var birth = sheet.facts().birthDate();
        if (birth == null) return;
        var died = sheet.facts().dates(FactKind.DIED).items();
        boolean young = !died.isEmpty() && birth.ageOn(died.getFirst()) < 18;
        var rule = young ? fromDeath : fromBirth;
        var on = young ? died.getFirst() : birth.date();
        var years = sheet.limit(rule, on);
        sheet.duty(rule, young ? FactKind.DIED.event() : "born", on)
                .opens(throughAnniversary ? throughAnniversary(years) : untilAnniversary(years))
                .note(young ? null : birth.caution())
                .add();
    }
}
