package org.heard.law.handbook;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.Standing;

/// Reviews of a child who has lived in a long-term foster placement for over a year.
///
/// | What                                  | By the statutory guidance          | Place     |
/// |---------------------------------------|------------------------------------|-----------|
/// | how often the case is reviewed        | as ever: REV-2 and REV-3           | chapter 4 |
/// | whether each review is a meeting      | no, as child and IRO decide        | chapter 4 |
/// | how often a review is a meeting       | once a year at the least           | chapter 4 |
///
/// Whether a review was a meeting is not among the facts, so neither rule gives a duty.
final class LongTermFosterReviews implements Regulation {
    static final Rule REV_7 = Rule.information(
                    "REV-7",
                    "Long-term fostering: not every review needs a meeting",
                    "If you have been with your foster family for long, some reviews can be done without a meeting",
                    Confidence.B,
                    chapter4())
            .standing(Standing.STATUTORY_GUIDANCE)
            .says("For a child who has lived in a long-term foster placement for over a year, reviews come round as"
                    + " before, but not every one has to be a meeting. That is decided with the child and the IRO,"
                    + " and how a review without a meeting is carried out is written down.")
            .evidence("what was decided, and with whom", "how the review without a meeting was carried out")
            .needs(FactKind.PLACEMENTS, FactKind.LONG_TERM_CONDITIONS_MET);
    static final Rule MEETING = Rule.condition(
                    "REV-7a",
                    "Long-term fostering: at least one review a year is a meeting",
                    "At least one of your reviews each year should be a meeting",
                    Confidence.C,
                    chapter4())
            .standing(Standing.STATUTORY_GUIDANCE)
            .says("Where some reviews of a long-term foster placement are carried out without a meeting, at least one a"
                    + " year is a meeting. That some may be without is surer than how many must be with one.")
            .evidence("the day of the last meeting")
            .needs(FactKind.PLACEMENTS, FactKind.LONG_TERM_CONDITIONS_MET, FactKind.REVIEWS);

    @Override
    public List<Rule> rules() {
        return List.of(REV_7, MEETING);
    }

    private static Citation chapter4() {
        return Citation.part(Instrument.STATUTORY_GUIDANCE, "chapter 4");
    }
}
