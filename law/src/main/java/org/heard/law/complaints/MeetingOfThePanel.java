package org.heard.law.complaints;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Complaint;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Interval;
import org.heard.law.MissingFact;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// The third stage of a complaint: a panel of three independent people.
///
/// | What             | When                                          | Paragraph |
/// |------------------|-----------------------------------------------|-----------|
/// | the panel meets  | 30 working days after a panel was asked for   | 19(4)     |
final class MeetingOfThePanel implements Regulation {
    static final Rule CMP_4 = Complaints.rule(
                    "CMP-4",
                    "Panel met, or the complaint settled before it",
                    "Your complaint must be settled, or three people from outside the council must meet about it",
                    Confidence.A,
                    "19(4)",
                    "19(2)")
            .within(Interval.workingDays(30))
            .says("Where a panel is asked for, the authority appoints one of three independent people. It meets within"
                    + " 30 working days of the authority getting the request.")
            .evidence("the day a panel was asked for", "who sat on it", "the day it met");

    @Override
    public List<Rule> rules() {
        return List.of(CMP_4);
    }

    @Override
    public void apply(DutySheet sheet) {
        for (var complaint : sheet.facts().complaints().items()) {
            var asked = complaint.panelAsked();
            if (asked != null) write(sheet, complaint, asked);
        }
    }

    private static void write(DutySheet sheet, Complaint complaint, LocalDate asked) {
        var met = Complaints.firstSince(asked, complaint.panelMet(), complaint.settled());
        var duty = Complaints.duty(sheet, CMP_4, complaint, "a panel was asked for", asked);
        // A panel that reported has met; on which day is then what is missing.
        if (met == null && complaint.panelReported() != null) duty.cannotTell(MissingFact.of(FactKind.COMPLAINTS));
        else Complaints.metOn(sheet, duty, asked, met);
        duty.add();
    }
}
