package org.heard.law.construction;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.BirthDate;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.Standing;

/// Which codes of the national return may tell how a child took part in a review, by the child's age on its day.
///
/// | Review                            | Code       | The return's check |
/// |-----------------------------------|------------|--------------------|
/// | before the fourth birthday        | PN0        | 441                |
/// | on the fourth birthday or later   | PN1 to PN7 | 440                |
///
/// On the birthday itself the checks pass either way; the child is four (docs/law/interpretation.md, 22).
public final class ParticipationAges implements Regulation {
    private static final int OLD_ENOUGH = 4;
    private static final String TOO_YOUNG_CODE = "PN0";

    static final Rule RETURN_3 = Rule.information(
                    "903-3",
                    "Participation code fits the child's age",
                    "Before you are four, nobody has to write down how you took part in your review",
                    Confidence.A,
                    Citation.part(Instrument.NATIONAL_RETURN, "REVIEW_CODE, checks 440 and 441"))
            .standing(Standing.MEASURE)
            .says("A review before the child’s fourth birthday is returned as PN0, and a later one as one of"
                    + " PN1 to PN7. On the birthday itself the return’s checks pass either way; PN1 to PN7 are"
                    + " used, as the child is four.");

    @Override
    public List<Rule> rules() {
        return List.of(RETURN_3);
    }

    /// True when a code, "PN0" to "PN7", may be used for a review on a day; false for anything that is no such
    /// code.
    public static boolean mayBeUsed(String code, BirthDate born, LocalDate reviewed) {
        if (!code.matches("PN[0-7]")) return false;
        return code.equals(TOO_YOUNG_CODE) == reviewed.isBefore(born.turns(OLD_ENOUGH));
    }
}
