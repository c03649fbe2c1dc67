package org.heard.law.handbook;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// Whoever cannot follow a review in English has it in their own language, by good practice.
///
/// | What started it             | What follows                              | Place     |
/// |-----------------------------|-------------------------------------------|-----------|
/// | an interpreter is needed    | an interpreter or a translation arranged  | chapter 3 |
///
/// Asked for the last time the need was found; a need found before the child came into care is a need still.
final class ArrangingAnInterpreter implements Regulation {
    static final Rule PREP_4 = IroHandbook.condition(
                    "PREP-4",
                    "Interpreter or translation arranged",
                    "Someone should put things into the language you or your family know best",
                    Confidence.B,
                    "chapter 3")
            .says("Where the child, a parent or a carer needs an interpreter or a translation to take part in a review,"
                    + " the authority arranges it. No number of days is set.")
            .evidence("who needs it, and in which language", "the day it was arranged")
            .needs(FactKind.INTERPRETER_NEEDED, FactKind.INTERPRETER_ARRANGED);

    @Override
    public List<Rule> rules() {
        return List.of(PREP_4);
    }

    @Override
    public void apply(DutySheet sheet) {
        if (sheet.care() != null) sheet.each(PREP_4, FactKind.INTERPRETER_NEEDED, FactKind.INTERPRETER_ARRANGED, 1);
    }
}
