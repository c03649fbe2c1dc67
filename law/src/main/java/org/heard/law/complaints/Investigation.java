package org.heard.law.complaints;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.Interval;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// The second stage of a complaint: an investigation, with an independent person.
///
/// | Investigation              | Finished and answered               | Regulation |
/// |----------------------------|-------------------------------------|------------|
/// | any                        | 25 working days after the request   | 17         |
/// | given more time            | 65 working days after the request   | 17         |
///
/// It is over too once the complaint is settled or has gone on to a panel (docs/law/interpretation.md, 45).
final class Investigation implements Regulation {
    static final Rule CMP_3A = rule("CMP-3a", "Complaint investigated and answered")
            .within(Interval.workingDays(25))
            .says("A complaint that the first stage did not settle is investigated, with a person independent of the"
                    + " authority, and answered within 25 working days of the request.")
            .exceptions("given more time: 65 working days, CMP-3b")
            .evidence("the day the investigation was asked for", "the independent person", "the day of the answer");
    static final Rule CMP_3B = rule("CMP-3b", "Complaint investigated and answered (extended)")
            .within(Interval.workingDays(65))
            .says("An investigation may be extended, to 65 working days in all.")
            .evidence(
                    "the day the investigation was asked for",
                    "why it was extended",
                    "the independent person",
                    "the day of the answer");

    @Override
    public List<Rule> rules() {
        return List.of(CMP_3A, CMP_3B);
    }

    @Override
    public void apply(DutySheet sheet) {
        for (var complaint : sheet.facts().complaints().items()) {
            var asked = complaint.investigationAsked();
            if (asked == null) continue;
            var rule = complaint.extended().second() ? CMP_3B : CMP_3A;
            var over =
                    Complaints.firstSince(asked, complaint.investigated(), complaint.settled(), complaint.panelAsked());
            var duty = Complaints.duty(sheet, rule, complaint, "an investigation was asked for", asked);
            if (complaint.investigated() == null && complaint.panelAsked() != null) {
                duty.note("No answer is recorded: the complaint went on to a panel.");
            }
            Complaints.metOn(sheet, duty, asked, over).add();
        }
    }

    private static Rule rule(String id, String title) {
        return Complaints.rule(
                id,
                title,
                "The second step of your complaint, where somebody looks into it, must be finished",
                Confidence.B,
                "17");
    }
}
