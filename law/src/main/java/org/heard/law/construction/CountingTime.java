package org.heard.law.construction;

import java.net.URI;
import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.Standing;

/// How the time that a rule allows is counted; [org.heard.law.WorkingDays] does it.
///
/// | Rule  | What                                                          | From                          |
/// |-------|---------------------------------------------------------------|-------------------------------|
/// | CAL-1 | what a working day is                                         | SI 2010/959, regulation 2(1)  |
/// | CAL-2 | the day of the event is day 0                                 | Dodds v Walker                |
/// | CAL-3 | months end on the day of the same number, or the month's last | Dodds v Walker                |
/// | CAL-4 | weeks and months are not extended over a day off              | nothing to the contrary found |
/// | CAL-5 | the next runs from the day the last was held                  | SI 2010/959, regulation 33(2) |
/// | CAL-6 | a week is 7 days; a month is never a number of days           | this service's design         |
///
/// See docs/law/interpretation.md, 1 to 3.
final class CountingTime implements Regulation {
    private static final Citation DODDS_V_WALKER = new Citation(
            Instrument.GENERAL_CONSTRUCTION,
            "Dodds v Walker [1981] 1 WLR 1027, House of Lords",
            URI.create("https://swarb.co.uk/dodds-v-walker-hl-1981/"));

    /// The same department's identical definition under the same Act was read (SI 2011/1010), not regulation 2
    /// itself.
    static final Rule CAL_1 = Rule.information(
                    "CAL-1",
                    "What a working day is",
                    "A working day is Monday to Friday, but not a bank holiday",
                    Confidence.B,
                    Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "2(1)"))
            .says("A working day is any day but a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in"
                    + " England and Wales.")
            .needs(FactKind.BANK_HOLIDAYS);
    static final Rule CAL_2 = Rule.information(
                    "CAL-2",
                    "The day of the event is day 0",
                    "The day something happens does not count; counting starts the day after",
                    Confidence.A,
                    DODDS_V_WALKER)
            .says("The day of the event is left out. Working days are counted from the next working day, and the event"
                    + " may itself fall on a day off. The court decided it for months; for working days it is applied"
                    + " by analogy.");
    /// The rule itself was read in the judgment (A); that the last day stands in was seen in a report of it.
    static final Rule CAL_3 = Rule.information(
                    "CAL-3",
                    "Months end on the day of the same number",
                    "Three months after the 5th of a month is the 5th, three months later",
                    Confidence.B,
                    DODDS_V_WALKER)
            .says("A limit of months ends on the day of the same number in the month reached. Where that month has no"
                    + " such day, it ends on its last day.");
    static final Rule CAL_4 = Rule.information(
                    "CAL-4",
                    "A limit of days, weeks or months is not extended over a day off",
                    "If the last day is a weekend or a holiday, adults must do it before then",
                    Confidence.C,
                    Citation.part(Instrument.GENERAL_CONSTRUCTION, "limits that end on a day off"))
            .standing(Standing.DESIGN)
            .says("A limit in days, weeks or months stays where it is when it ends on a weekend or a holiday: no"
                    + " provision that moves it on was found. The last working day on or before it is shown beside"
                    + " it.");
    static final Rule CAL_5 = Rule.information(
                    "CAL-5",
                    "The next limit runs from the day the last was held",
                    "The time to your next review starts when your last review was finished",
                    Confidence.A,
                    Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "33(2)"))
            .says("The next review is due so long after the day the last one was completed, never after the day it was"
                    + " due.")
            .needs(FactKind.REVIEWS);
    static final Rule CAL_6 = Rule.information(
                    "CAL-6",
                    "A week is 7 days, and months stay months",
                    "A week is seven days, and a month is a month in the calendar",
                    Confidence.A,
                    Citation.part(Instrument.HEARD, "weeks and months"))
            .standing(Standing.DESIGN)
            .says("One week is counted as 7 days, four as 28 and six as 42. Months are never turned into days.");

    @Override
    public List<Rule> rules() {
        return List.of(CAL_1, CAL_2, CAL_3, CAL_4, CAL_5, CAL_6);
    }
}
