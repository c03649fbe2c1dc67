package org.heard.law.childrenact;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.FactKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// Where a looked-after child may live, and in which order it is considered.
///
/// | First                              | Failing that                                          | Section |
/// |------------------------------------|-------------------------------------------------------|---------|
/// | a parent, or somebody who has, or  | the most appropriate placement: a relative, friend or | 22C     |
/// | under an order had, responsibility | other connected person before foster care, a home or  |         |
/// |                                    | other arrangements                                    |         |
final class WaysOfAccommodating implements Regulation {
    static final Rule STA_7A = Rule.condition(
                    "STA-7a",
                    "Placement found in the order section 22C sets",
                    "Adults must first see if you can live with your family or people you know",
                    Confidence.A,
                    ChildrenAct.section("22C"))
            .says("The authority first considers a parent or somebody else with parental responsibility. Failing that,"
                    + " it finds the most appropriate placement, preferring a relative, friend or other connected"
                    + " person to foster care with others, a children’s home or other arrangements.")
            .exceptions("where it would not be consistent with the child’s welfare, or not reasonably practicable")
            .evidence("who was considered", "why each was preferred or passed over")
            .needs(FactKind.PLACEMENTS);

    @Override
    public List<Rule> rules() {
        return List.of(STA_7A);
    }
}
