package org.heard.law.complaints;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.Interval;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// The first stage of a complaint: the authority tries to settle it with whoever complained.
///
/// | Complaint                  | First stage over                  | Regulation |
/// |----------------------------|-----------------------------------|------------|
/// | any                        | 10 working days after it was made | 14         |
/// | given more time            | 20 working days after it was made | 14         |
///
/// The stage is over once the complaint is answered or settled, or once it has gone on to an investigation
/// (docs/law/interpretation.md, 45): after that nobody waits for an answer, and what passed beyond the limit stays
/// late.
final class LocalResolution implements Regulation {
    static final Rule CMP_2A = rule("CMP-2a", "First stage of the complaint over")
            .within(Interval.workingDays(10))
            .says("The authority resolves a complaint with whoever made it, and answers within 10 working days."
                    + " A complaint that goes on to an investigation has left this stage.")
            .exceptions("given more time: 20 working days, CMP-2b")
            .evidence("the day the complaint was made", "the day of the answer", "who answered");
    static final Rule CMP_2B = rule("CMP-2b", "First stage of the complaint over (extended)")
            .within(Interval.workingDays(20))
            .says("The first stage may be extended, to 20 working days in all.")
            .evidence("the day the complaint was made", "why it was extended", "the day of the answer");

    @Override
    public List<Rule> rules() {
        return List.of(CMP_2A, CMP_2B);
    }

    @Override
    public void apply(DutySheet sheet) {
        for (var complaint : sheet.facts().complaints().items()) {
            var rule = complaint.extended().first() ? CMP_2B : CMP_2A;
            var made = complaint.made();
            var over = Complaints.firstSince(
                    made, complaint.answered(), complaint.settled(), complaint.investigationAsked());
            var duty = Complaints.duty(sheet, rule, complaint, "the complaint was made", made);
            if (complaint.answered() == null && complaint.investigationAsked() != null) {
                duty.note("No answer is recorded: the complaint went on to an investigation.");
            }
            Complaints.metOn(sheet, duty, made, over).add();
        }
    }

    private static Rule rule(String id, String title) {
        return Complaints.rule(id, title, "The first step of your complaint must be finished", Confidence.B, "14");
    }
}
