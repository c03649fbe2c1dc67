package org.heard.law.handbook;

import static org.heard.law.LocalPolicy.Setting.DISPUTE_WORKING_DAYS;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Interval;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// How a matter that an IRO takes up with the authority is settled.
///
/// | What                      | When, by default                                         | Place       |
/// |---------------------------|----------------------------------------------------------|-------------|
/// | informally first          | in a time that suits the child; then formally            | 6.1 to 6.3  |
/// | all formal stages         | 20 working days from the formal start, taken together    | 6.2         |
/// | skipping stages           | as the IRO sees fit                                      | 6.2         |
/// | starting it               | the IRO's own responsibility                             | chapter 6   |
///
/// Each dispute has duties of its own, told apart by its name. What each stage has of the whole is this
/// service's own design: DRP-5. Referral to Cafcass is law, and may come at any time.
final class DisputeResolution implements Regulation {
    static final Rule DRP_1 = IroHandbook.condition(
                    "DRP-1",
                    "Matter taken up informally, then settled or taken further",
                    "Your IRO should first try to put things right by talking to the people who work with you",
                    Confidence.B,
                    "paragraphs 6.1 to 6.3")
            .says("The IRO first tries to settle a matter with the social worker or the manager, and it is put on the"
                    + " child’s file. If it is not settled in a time that suits the child, the IRO considers going"
                    + " formal. No number of days is set.")
            .exceptions("the matter goes straight to the formal process")
            .evidence("what it is about", "the day it was taken up", "how it ended")
            .needs(FactKind.DISPUTES);
    static final Rule DRP_2 = IroHandbook.practice(
                    "DRP-2",
                    "Dispute settled, all stages together",
                    "What your IRO has raised for you should be put right",
                    Confidence.B,
                    "paragraph 6.2")
            .within(Interval.workingDays(DISPUTE_WORKING_DAYS))
            .says("Once the process is formal, all its stages together take no longer than so many working days. Each"
                    + " stage has a limit of its own, which the authority sets.")
            .evidence("the day the formal process began", "the days each stage began and was answered")
            .needs(FactKind.DISPUTES);
    static final Rule DRP_3 = IroHandbook.information(
                    "DRP-3",
                    "IRO may go to any stage of a dispute at once",
                    "Your IRO can go straight to the most senior people",
                    Confidence.B,
                    "paragraph 6.2")
            .says("The IRO need not go through the stages one after the other, and may take a matter to any of them.")
            .evidence("the reason for going there at once")
            .needs(FactKind.DISPUTES);
    static final Rule DRP_4 = IroHandbook.condition(
                    "DRP-4",
                    "Dispute started by the IRO in person",
                    "Your IRO should speak up when you are not treated right, and should ask what you think first",
                    Confidence.B,
                    "chapter 6")
            .says("Starting a dispute is the responsibility of the child’s own IRO and nobody else’s. The IRO starts it"
                    + " even where the child does not want it, if the child’s welfare or rights ask for it.")
            .evidence("what the child thinks of it")
            .needs(FactKind.DISPUTES);

    @Override
    public List<Rule> rules() {
        return List.of(DRP_1, DRP_2, DRP_3, DRP_4);
    }

    @Override
    public void apply(DutySheet sheet) {
        for (var dispute : Disputes.shown(sheet)) {
            var raised = dispute.raised();
            var formal = Disputes.formalFrom(dispute);
            var informal = sheet.duty(DRP_1, "the IRO took a matter up", raised).subject(dispute.name());
            if (raised.equals(formal)) informal.note("It went straight to the formal process.");
            Disputes.met(sheet, informal, raised, formal == null ? dispute.resolved() : formal)
                    .add();
            if (formal == null) continue;
            var whole = sheet.duty(DRP_2, "the formal process began", formal)
                    .subject(dispute.name())
                    .due(sheet.limit(DRP_2, formal));
            Disputes.met(sheet, whole, formal, dispute.resolved()).add();
        }
    }
}
