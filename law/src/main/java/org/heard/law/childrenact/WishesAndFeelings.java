package org.heard.law.childrenact;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// Whom the authority asks before it decides about a child it looks after, and that it weighs what they say.
///
/// | What                                                                                   | Subsection |
/// |----------------------------------------------------------------------------------------|------------|
/// | ask the child, the parents, others with parental responsibility, and whoever matters   | 22(4)      |
/// | give due consideration to what they say, the child's by age and understanding          | 22(5)      |
final class WishesAndFeelings implements Regulation {
    static final Rule STA_7 = Rule.condition(
                    "STA-7",
                    "Wishes and feelings ascertained and weighed before a decision",
                    "Adults must ask you what you want, and think about it, before they decide",
                    Confidence.A,
                    ChildrenAct.section("22(4)"),
                    ChildrenAct.section("22(5)"))
            .says("Before any decision about a child it looks after, the authority finds out the wishes and feelings of"
                    + " the child, the parents, others with parental responsibility and anybody else who matters, so"
                    + " far as is reasonably practicable. It gives them due consideration.")
            .evidence("who was asked and when", "what each said", "what weight it was given, and why");

    @Override
    public List<Rule> rules() {
        return List.of(STA_7);
    }
}
