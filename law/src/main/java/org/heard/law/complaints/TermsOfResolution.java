package org.heard.law.complaints;

import java.util.List;
import org.heard.law.Complaint;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;

/// What is written down when a complaint is settled in the first stage (regulation 15).
///
/// Whether the answer settled it is not among the facts until the terms are written; so it is asked for from the
/// answer on, and is not required once an investigation was asked for instead.
final class TermsOfResolution implements Regulation {
    static final Rule CMP_7 = Complaints.rule(
                    "CMP-7",
                    "Terms of resolution put in writing, where the answer settled the complaint",
                    "If your complaint is settled, you must get a letter that says what was agreed",
                    Confidence.B,
                    "15")
            .kind(RuleKind.CONDITION)
            .says("Where a complaint is settled in the first stage, the authority writes to whoever made it with the"
                    + " terms on which it was resolved.")
            .evidence("the letter and its day");

    @Override
    public List<Rule> rules() {
        return List.of(CMP_7);
    }

    @Override
    public void apply(DutySheet sheet) {
        for (var complaint : sheet.facts().complaints().items()) write(sheet, complaint);
    }

    private static void write(DutySheet sheet, Complaint complaint) {
        var settled = complaint.settled();
        var investigation = complaint.investigationAsked();
        var started = complaint.answered() != null ? complaint.answered() : settled;
        if (started == null) return;
        var event = complaint.answered() != null ? "the complaint was answered" : "the complaint was settled";
        var duty = Complaints.duty(sheet, CMP_7, complaint, event, started);
        if (investigation != null && (settled == null || !settled.isBefore(investigation))) {
            duty.notRequired("the answer did not settle it: an investigation was asked for");
        } else {
            if (settled == null) duty.note("Owed only if the answer settled the complaint.");
            Complaints.metOn(sheet, duty, started, settled);
        }
        duty.add();
    }
}
