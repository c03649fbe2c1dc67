package org.heard.law.handbook;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// What the IRO service as a whole needs, has and tells.
///
/// | What                          | How                                               | Place          |
/// |-------------------------------|---------------------------------------------------|----------------|
/// | children for each IRO         | 50 to 70 for one who works full time              | paragraph 7.15 |
/// | annual report                 | to the corporate parenting board, and published   | paragraph 7.11 |
/// | independence                  | managed outside the line of the case              | chapter 7      |
///
/// They are about the service and not about one child, so no facts of a child start them.
final class RunningTheIroService implements Regulation {
    // The number is reported by others (B); that it stands in 7.15 is remembered (C).
    static final Rule IRO_10 = IroHandbook.information(
                    "IRO-10",
                    "Caseload of an IRO",
                    "Your IRO should not have so many children that there is no time for you",
                    Confidence.B,
                    "paragraph 7.15")
            .says("An IRO who works full time is thought able to serve 50 to 70 children well. Caseloads are shown for"
                    + " the hours each IRO works and weighted by how complex the cases are. Others report the number"
                    + " as the Handbook’s; the paragraph is still to be checked.")
            .evidence("the caseloads of each month");
    static final Rule IRO_13 = IroHandbook.condition(
                    "IRO-13",
                    "Annual report of the IRO service made and published",
                    "Once a year the IRO team should tell everyone how well children are looked after",
                    Confidence.B,
                    "paragraph 7.11")
            .says("The manager of the IROs writes a report each year to the corporate parenting board, and it is"
                    + " published.")
            .evidence("the report, and the figures in it as they stood that day");
    static final Rule CONTENTS = IroHandbook.information(
                    "IRO-13a",
                    "What the annual report of the IRO service tells",
                    "The report says if reviews were on time and if children had their say",
                    Confidence.C,
                    "paragraph 7.11")
            .says(
                    "The report tells of disputes and how they ended; of caseloads, of whether children kept their IRO and"
                            + " of who the IROs are; of how children and parents took part; of reviews in time and late, and"
                            + " why; of what audits found; and of what the service lacks.")
            .evidence("the figures in the report as they stood that day");
    static final Rule IRO_14 = IroHandbook.condition(
                    "IRO-14",
                    "IRO service managed apart, with legal advice of its own",
                    "Your IRO should be free to say what they think is right for you",
                    Confidence.C,
                    "chapter 7")
            .says(
                    "IROs have supervision of their own and a manager outside the line that manages the cases they review."
                            + " They can get independent legal advice, and have people who do their administration.");

    @Override
    public List<Rule> rules() {
        return List.of(IRO_10, IRO_13, CONTENTS, IRO_14);
    }
}
