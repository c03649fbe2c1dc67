package org.heard.law.complaints;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.Standing;
import org.jspecify.annotations.Nullable;

/// How a child's complaint and the IRO's own dispute resolution stand beside one another, by good practice.
///
/// | Complaint               | What                                                                      |
/// |-------------------------|---------------------------------------------------------------------------|
/// | of a looked-after child | the IRO is told; it is linked with a dispute, neither waits for the other |
/// | about an IRO            | goes to the IRO manager, never through dispute resolution                 |
///
/// Whom a complaint is about is not among the facts, so the second is told and not followed.
final class ComplaintsAndTheIro implements Regulation {
    static final Rule CMP_1 = practice(
                    "CMP-1",
                    "IRO told of the complaint, and it is linked with any dispute",
                    "Your IRO should be told about your complaint",
                    Confidence.B,
                    "complaints and the IRO")
            .says("A complaint is separate from the IRO’s dispute resolution: neither takes the place of the other."
                    + " The complaints manager tells the IRO of a child’s complaint.")
            .evidence("the day the IRO was told", "the dispute it is linked with")
            .needs(FactKind.COMPLAINTS, FactKind.IRO_TOLD_OF_COMPLAINT, FactKind.DISPUTES, FactKind.CARE_PERIODS);
    static final Rule CMP_6 = practice(
                    "CMP-6",
                    "Complaint about an IRO taken to the IRO manager",
                    "If you complain about your IRO, their manager should look at it",
                    Confidence.C,
                    "chapter 6")
            .says("A complaint about an IRO goes to the IRO manager. It is no matter for dispute resolution, which the"
                    + " IRO runs.")
            .evidence("the route that was used")
            .needs(FactKind.COMPLAINTS);

    @Override
    public List<Rule> rules() {
        return List.of(CMP_1, CMP_6);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.care();
        if (care == null) return;
        for (var complaint : sheet.facts().complaints().items()) {
            var made = complaint.made();
            if (!care.includes(made)) continue;
            sheet.duty(CMP_1, "the complaint was made", made)
                    .subject(complaint.name())
                    .metByFirst(FactKind.IRO_TOLD_OF_COMPLAINT, made)
                    .note(besideADispute(sheet, made))
                    .add();
        }
    }

    private static @Nullable String besideADispute(DutySheet sheet, LocalDate made) {
        for (var dispute : sheet.facts().disputes().items()) {
            var resolved = dispute.resolved();
            boolean began = !dispute.raised().isAfter(sheet.today());
            if (began && (resolved == null || !resolved.isBefore(made))) {
                return "A dispute of the IRO’s runs or ran beside it: the two are linked, and neither waits for the other.";
            }
        }
        return null;
    }

    private static Rule practice(String id, String title, String forChild, Confidence confidence, String part) {
        return Rule.condition(id, title, forChild, confidence, Citation.part(Instrument.IRO_HANDBOOK, part))
                .standing(Standing.HANDBOOK);
    }
}
