package org.heard.law.design;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.Standing;

/// What stands in the way of destroying a record whose time has passed.
///
/// | What                                       | Then                                    |
/// |--------------------------------------------|-----------------------------------------|
/// | the record is under a legal hold           | it is kept, however old it is           |
/// | it is to be destroyed                      | two people say so, and a log keeps it   |
///
/// How long a record is kept at the least is law (RET-1); that nothing goes by itself afterwards is this
/// service's design. A hold is no fact of one child's case, so neither rule gives a duty.
final class DisposalOfRecords implements Regulation {
    static final Rule HOLD = Rule.bar(
                    "RET-5",
                    "Nothing under a legal hold is destroyed",
                    "Nothing about you is thrown away while a court might need it",
                    Confidence.A,
                    design())
            .standing(Standing.DESIGN)
            .says(
                    "A record under a legal hold is kept although the time for keeping it has passed. The hold goes before"
                            + " every rule on disposal.")
            .evidence("who put the hold on, when and why", "who lifted it, and when");
    static final Rule TWO_PEOPLE = Rule.condition(
                    "RET-5a",
                    "Records destroyed by two people, with a log",
                    "Two people must agree before anything about you is thrown away",
                    Confidence.A,
                    design())
            .standing(Standing.DESIGN)
            .says(
                    "A record is destroyed only when two people have said so, each for themselves, and a log tells what it"
                            + " was, when it went, by which rule and who the two were.")
            .evidence("the two people and the day each agreed", "the entry in the log");

    @Override
    public List<Rule> rules() {
        return List.of(HOLD, TWO_PEOPLE);
    }

    private static Citation design() {
        return Citation.part(Instrument.HEARD, "disposal of records");
    }
}
