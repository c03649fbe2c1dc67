package org.heard.law.complaints;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Complaint;
import org.heard.law.Confidence;
import org.heard.law.Duty;
import org.heard.law.DutySheet;
import org.heard.law.Interval;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// How long whoever complained may ask for a panel: 20 working days after the investigation was answered
/// (regulation 18).
///
/// It is their time and not a duty of the authority: it is never late. Once it has passed, or where a panel was
/// asked for afterwards, nothing is required (docs/law/interpretation.md, 45).
final class AskingForAPanel implements Regulation {
    static final Rule CMP_5A = Complaints.rule(
                    "CMP-5a",
                    "Last day on which a panel can be asked for",
                    "If you are not happy with the answer, you can ask for a panel to look at your complaint",
                    Confidence.C,
                    "18")
            .within(Interval.workingDays(20))
            .says("Whoever complained may ask for a review panel within 20 working days of the answer to the"
                    + " investigation. The limit binds who asks, not the authority.")
            .evidence("the day of the answer", "the day a panel was asked for");

    @Override
    public List<Rule> rules() {
        return List.of(CMP_5A);
    }

    @Override
    public void apply(DutySheet sheet) {
        for (var complaint : sheet.facts().complaints().items()) {
            var answered = complaint.investigated();
            if (answered != null) write(sheet, complaint, answered);
        }
    }

    private static void write(DutySheet sheet, Complaint complaint, LocalDate answered) {
        var last = sheet.limit(CMP_5A, answered).to();
        var duty = Complaints.duty(sheet, CMP_5A, complaint, "the investigation was answered", answered);
        var asked = complaint.panelAsked();
        var settled = Complaints.firstSince(answered, complaint.settled());
        if (asked != null && asked.isAfter(last)) {
            duty.notRequired("a panel was asked for after that day, and it is for the authority whether to hold one");
        } else if (asked == null && settled != null) {
            duty.notRequired("the complaint was settled");
        } else {
            Complaints.metOn(sheet, duty, answered, asked);
            if (asked == null) closeAfter(sheet, duty, answered, last);
        }
        duty.add();
    }

    private static void closeAfter(DutySheet sheet, Duty.Builder duty, LocalDate answered, LocalDate last) {
        boolean known = sheet.facts().complaints().covers(answered, sheet.today());
        if (known && sheet.today().isAfter(last)) duty.notRequired("no panel was asked for in that time");
    }
}
