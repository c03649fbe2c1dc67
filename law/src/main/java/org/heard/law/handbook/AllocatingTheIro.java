package org.heard.law.handbook;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// Which IRO a child is given, by good practice.
///
/// | Whose case                           | IRO                                             | Place     |
/// |--------------------------------------|-------------------------------------------------|-----------|
/// | brothers and sisters                 | the same, unless they conflict or are too many  | chapter 2 |
/// | a looked-after parent and the child  | two different ones                              | chapter 2 |
/// | a child who comes back into care     | the same as before, where that is practicable   | chapter 2 |
///
/// Neither who is whose brother nor which person an IRO is stands among the facts of one child, so the rule
/// gives no duty; whoever allocates a case reads it.
final class AllocatingTheIro implements Regulation {
    static final Rule IRO_9 = IroHandbook.condition(
                    "IRO-9",
                    "IRO allocated with regard to the family and to who it was before",
                    "You and your brothers and sisters should have the same IRO, if that works for all of you",
                    Confidence.B,
                    "chapter 2")
            .says("Brothers and sisters have the same IRO. A child who is looked after and is a parent has another IRO"
                    + " than their own child. A child who comes back into care has the IRO of before, where that is"
                    + " practicable.")
            .exceptions(
                    "the interests of the brothers and sisters conflict, or there are too many of them for one IRO",
                    "the IRO of before is not there any more, or cannot take the case")
            .evidence("the reason for the allocation");

    @Override
    public List<Rule> rules() {
        return List.of(IRO_9);
    }
}
