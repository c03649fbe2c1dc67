package org.heard.law.leavingcare;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// Help with accommodation and services for former relevant young people under 25: enacted, not yet in force.
///
/// Section 7 of the Children's Wellbeing and Schools Act 2026 inserts section 23CZAA into the Children Act 1989.
/// Put the day it begins here once regulations under section 78 have set it.
final class StayingClose implements Regulation {
    static final Rule PATH_6 = Rule.condition(
                    "PATH-6",
                    "Staying close support assessed and provided",
                    "The council must see whether you need help to live well near where you were cared for",
                    Confidence.A,
                    LeavingCare.section("23CZAA"),
                    Citation.section(Instrument.WELLBEING_AND_SCHOOLS_ACT_2026, "7"))
            .notInForceYet()
            .says("The authority will assess whether a former relevant young person under 25 needs help to find and"
                    + " keep suitable accommodation and to get services for health, relationships, education, work and"
                    + " taking part in society. Where their welfare requires it, the authority will provide it.")
            .evidence("the day it was assessed", "what was found, and what is provided")
            .needs(FactKind.BIRTH_DATE);

    @Override
    public List<Rule> rules() {
        return List.of(PATH_6);
    }
}
