package org.heard.law.homes;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;

/// Who may be the independent person that visits a home.
///
/// | Who                                                                        | May they? | Paragraph |
/// |----------------------------------------------------------------------------|-----------|-----------|
/// | staff of the provider, those with a hand in a resident's plan, in the money | no        | 43(2)     |
/// | or in the home, and whoever has a tie that casts doubt on their fairness   |           | and (3)   |
/// | staff whose only work is to scrutinise homes                               | yes       | 43(4)     |
final class IndependentPerson implements Regulation {
    static final Rule R43_1 = Homes.rule(
                    "R43-1",
                    "Who must not be the independent person",
                    "The person who checks your home must not work for it or be in charge of your plan",
                    Confidence.A,
                    "43(1)",
                    "43(2)",
                    "43(3)")
            .kind(RuleKind.BAR)
            .says("The provider appoints and pays an independent person. Barred are: those who work in children’s"
                    + " services of the authority that runs the home, or are paid staff of another provider; those who"
                    + " prepare a resident’s care plan or manage who does; those who commission or fund; those with a"
                    + " financial interest; and the responsible individual. So is whoever has a tie to the registered"
                    + " person, the staff or a child that casts doubt on their impartiality.")
            .evidence("a check for conflicts of interest, for each home and each visit");
    static final Rule R43_2 = Homes.rule(
                    "R43-2",
                    "Staff who only scrutinise homes are not barred by that employment",
                    "Somebody from the council may check your home if checking homes is all they do",
                    Confidence.A,
                    "43(4)")
            .kind(RuleKind.INFORMATION)
            .says("Being employed does not by itself bar somebody who is employed only to scrutinise homes. An IRO is"
                    + " therefore rarely eligible: ties to a child’s case are looked at first.");

    @Override
    public List<Rule> rules() {
        return List.of(R43_1, R43_2);
    }
}
