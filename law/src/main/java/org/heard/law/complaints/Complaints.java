package org.heard.law.complaints;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Complaint;
import org.heard.law.Confidence;
import org.heard.law.Duty;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Held;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.jspecify.annotations.Nullable;

/// The complaints procedure, stage by stage, and what the Handbook adds for the IRO.
///
/// Whether the child is looked after makes no difference to a complaint (docs/law/interpretation.md, 58).
/// Regulation 2 of these regulations leaves out Boxing Day by name, as the care planning regulations do not: it
/// changes no date, since 26 December is either a bank holiday or a day of the weekend in every year
/// (`WorkingDaysTest` counts them), so one calendar serves both.
public final class Complaints {
    private static final LocalDate IN_FORCE = LocalDate.of(2006, 9, 1);

    private Complaints() {}

    public static List<Regulation> regulations() {
        return List.of(
                new LocalResolution(),
                new TermsOfResolution(),
                new Investigation(),
                new AskingForAPanel(),
                new MeetingOfThePanel(),
                new AfterThePanel(),
                new ComplaintsAndTheIro());
    }

    static Rule rule(String id, String title, String forChild, Confidence confidence, String... regulations) {
        var citations = new Citation[regulations.length];
        for (int i = 0; i < regulations.length; i++) {
            citations[i] = Citation.regulation(Instrument.COMPLAINTS_REGULATIONS, regulations[i]);
        }
        return Rule.timed(id, title, forChild, confidence, citations)
                .needs(FactKind.COMPLAINTS)
                .outlivingCare()
                .inForce(IN_FORCE, null);
    }

    /// A duty of one complaint, told apart from those of the child's others by its name.
    static Duty.Builder duty(DutySheet sheet, Rule rule, Complaint complaint, String event, LocalDate on) {
        var duty = sheet.duty(rule, event, on).subject(complaint.name());
        return rule.interval() == null ? duty : duty.due(sheet.limit(rule, on));
    }

    /// Met on the day something is said to have happened; where no day is said, only a record without a gap
    /// proves that it has not.
    static Duty.Builder metOn(DutySheet sheet, Duty.Builder duty, LocalDate started, @Nullable LocalDate on) {
        if (on != null) return duty.met(on);
        var none = new Held<LocalDate>(List.of(), sheet.facts().complaints().spans());
        return duty.metByFirst(FactKind.COMPLAINTS, none, started, started);
    }

    /// The earliest of the days known, leaving out what came before a stage began; null where there is none.
    static @Nullable LocalDate firstSince(LocalDate began, @Nullable LocalDate... days) {
        LocalDate first = null;
        for (var day : days) {
            if (day != null && !day.isBefore(began) && (first == null || day.isBefore(first))) first = day;
        }
        return first;
    }
}
