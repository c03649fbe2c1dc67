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
import org.jspecify.annotations.Nullable;

/// What follows a meeting of the panel.
///
/// | What                                                   | When                               | Regulation |
/// |--------------------------------------------------------|------------------------------------|------------|
/// | the panel reports                                      | 5 working days after it met        | 20         |
/// | the authority answers, with the independent person     | 15 working days after the report   | 20         |
///
/// Each "or as soon as reasonably practicable": a later day with a reason is no breach, and the duty says so.
final class AfterThePanel implements Regulation {
    private static final String SOFT = "Or as soon after it as is reasonably practicable: later than that day, with the"
            + " reason written down, is no breach.";
    private static final String LATER = "as soon as reasonably practicable, where it cannot be done by then";

    static final Rule CMP_5B = rule(
                    "CMP-5b", "Panel reported", "The people on the panel must write down what they think")
            .within(Interval.workingDays(5))
            .says("The panel writes its report with its recommendations within 5 working days of meeting, or as soon"
                    + " as reasonably practicable.")
            .exceptions(LATER)
            .evidence("the day the panel met", "the day of its report", "the reason where it came later");
    static final Rule CMP_5C = rule("CMP-5c", "Authority answered the panel", "You must be told what will be done now")
            .within(Interval.workingDays(15))
            .says("The authority considers the panel’s recommendations together with the independent person, and"
                    + " answers within 15 working days of the report, or as soon as reasonably practicable.")
            .exceptions(LATER)
            .evidence("the day of the report", "the day of the answer", "the reason where it came later");

    @Override
    public List<Rule> rules() {
        return List.of(CMP_5B, CMP_5C);
    }

    @Override
    public void apply(DutySheet sheet) {
        for (var complaint : sheet.facts().complaints().items()) {
            var met = complaint.panelMet();
            var reported = complaint.panelReported();
            var answered = complaint.authorityAnswered();
            if (met != null) {
                write(sheet, CMP_5B, complaint, "the panel met", met, reported, answered != null);
            }
            if (reported != null) {
                write(sheet, CMP_5C, complaint, "the panel reported", reported, answered, false);
            }
        }
    }

    private static void write(
            DutySheet sheet,
            Rule rule,
            Complaint complaint,
            String event,
            LocalDate started,
            @Nullable LocalDate done,
            boolean doneOnADayNotHeld) {
        var duty = Complaints.duty(sheet, rule, complaint, event, started).note(SOFT);
        if (done == null && doneOnADayNotHeld) duty.cannotTell(MissingFact.of(FactKind.COMPLAINTS));
        else Complaints.metOn(sheet, duty, started, done);
        if (done == null && Complaints.firstSince(started, complaint.settled()) != null) {
            duty.notRequired("the complaint was settled");
        }
        duty.add();
    }

    private static Rule rule(String id, String title, String forChild) {
        return Complaints.rule(id, title, forChild, Confidence.B, "20");
    }
}
