package org.heard.law.handbook;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.IroAppointment;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// How a child comes to know who their IRO is, by good practice.
///
/// | What started it       | What follows                                                   | Place     |
/// |-----------------------|----------------------------------------------------------------|-----------|
/// | an IRO is appointed   | the child is told in writing who it is and how to reach them   | chapter 2 |
/// | the IRO changes       | the one who leaves introduces the next to the child in person  | chapter 2 |
///
/// Asked for the IRO of today. No number of days is set. The introduction may come before the change, by up to
/// 28 days and after the one who leaves had begun (docs/law/interpretation.md, 41).
final class IntroducingTheIro implements Regulation {
    private static final int DAYS_BEFORE = 28;

    static final Rule CHILD_TOLD = IroHandbook.condition(
                    "IRO-3a",
                    "Child told in writing who their IRO is",
                    "You should get a letter or message that says who your IRO is and how to reach them",
                    Confidence.B,
                    "chapter 2")
            .says(
                    "The child is told in writing the name of their IRO and how to get in touch. Where it is said instead,"
                            + " the day it was said is put on the file.")
            .evidence("the day the child was told, and how")
            .needs(FactKind.IRO_APPOINTMENTS, FactKind.CHILD_TOLD_OF_IRO);
    static final Rule IRO_16 = IroHandbook.condition(
                    "IRO-16",
                    "New IRO introduced to the child by the one before",
                    "Your old IRO should come with your new IRO to meet you",
                    Confidence.B,
                    "chapter 2")
            .says("When the IRO of a child changes, the one who leaves introduces the next to the child in person.")
            .exceptions("the IRO who left is not there any more to do it: the reason is written down")
            .evidence("the day of the hand-over", "who was there")
            .needs(FactKind.IRO_APPOINTMENTS, FactKind.IRO_HANDED_OVER);

    @Override
    public List<Rule> rules() {
        return List.of(CHILD_TOLD, IRO_16);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.care();
        if (care == null) return;
        var appointments = sheet.facts().iroAppointments().items();
        for (int i = appointments.size() - 1; i >= 0; i--) {
            var current = appointments.get(i);
            if (!current.isCurrentOn(sheet.today())) continue;
            told(sheet, care, current.from());
            if (i > 0) handedOver(sheet, care, appointments.get(i - 1), current.from());
            return;
        }
    }

    /// An IRO kept from an earlier care period need not be made known again.
    private static void told(DutySheet sheet, CarePeriod care, LocalDate appointed) {
        var since = appointed.isBefore(care.began()) ? care.began() : appointed;
        sheet.duty(CHILD_TOLD, "the IRO was appointed", since)
                .metByFirst(FactKind.CHILD_TOLD_OF_IRO, appointed, appointed)
                .add();
    }

    private static void handedOver(DutySheet sheet, CarePeriod care, IroAppointment before, LocalDate changed) {
        if (!changed.isAfter(care.began()) || !before.from().isBefore(changed)) return;
        var left = before.to();
        if (left != null && left.isBefore(care.began())) return;
        var earliest = changed.minusDays(DAYS_BEFORE);
        if (!earliest.isAfter(before.from())) earliest = before.from().plusDays(1);
        sheet.duty(IRO_16, "the child’s IRO changed", changed)
                .metByFirst(FactKind.IRO_HANDED_OVER, earliest, earliest)
                .add();
    }
}
