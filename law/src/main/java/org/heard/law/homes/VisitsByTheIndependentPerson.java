package org.heard.law.homes;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Home;
import org.heard.law.Instrument;
import org.heard.law.Interval;
import org.heard.law.LocalPolicy.Setting;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;
import org.heard.law.Standing;

/// The independent person's visits to a home, and the reports on them.
///
/// | What               | When                                                              | Paragraph |
/// |--------------------|-------------------------------------------------------------------|-----------|
/// | visit              | in each calendar month                                            | 44(1)     |
/// | help with a visit  | each time; case records only by consent                           | 44(2)     |
/// | report, contents   | both opinions, every time                                         | 44(4)     |
/// | copies of it       | the law sets no day                                               | 44(7)     |
/// |                    | local target: 10 working days, and before the next visit          | none      |
///
/// "Each month" is read as each calendar month, so a gap of 53 days from January to February is lawful
/// (docs/law/interpretation.md, 46). The last four months and visits are shown.
final class VisitsByTheIndependentPerson implements Regulation {
    private static final int MONTHS_BEFORE = 3;
    private static final int VISITS_SHOWN = MONTHS_BEFORE + 1;

    static final Rule R44_1 = Homes.rule(
                    "R44-1",
                    "Home visited by the independent person this month",
                    "Somebody from outside must visit your home to check it",
                    Confidence.A,
                    "44(1)",
                    "44(3)")
            .says("The independent person visits each home at least once in each calendar month. The visit may be"
                    + " unannounced. The regulation says “month”: that a calendar month is meant is a reading.")
            .evidence("the day of the visit", "whether it was made in person", "whether it was announced")
            .needs(FactKind.HOME, FactKind.HOME_VISITED);
    static final Rule R44_2 = Homes.rule(
                    "R44-2",
                    "Home helps the independent person",
                    "The person who checks your home may talk with you alone if you want to, and may read your file only"
                            + " if you say yes",
                    Confidence.A,
                    "44(2)")
            .kind(RuleKind.CONDITION)
            .says(
                    "The home helps the independent person to speak in private with children, parents, relatives and staff"
                            + " who consent, and to inspect the premises and records. A child’s case records are open to them"
                            + " only where the child and the placing authority consent.")
            .evidence("each consent, and whose it is");
    static final Rule R44_3 = Homes.rule(
                    "R44-3",
                    "Report states whether children are safe and well",
                    "The report on your home must say whether children are safe there and doing well",
                    Confidence.A,
                    "44(4)",
                    "44(5)",
                    "44(6)")
            .kind(RuleKind.CONDITION)
            .says("The report on a visit gives an opinion on whether the children are effectively safeguarded, and on"
                    + " whether the home promotes their well-being. It may recommend actions, and by when to consider"
                    + " them. A conflict of interest found after the visit is explained in it.")
            .evidence("both opinions");
    static final Rule R44_4 = Homes.rule(
                    "R44-4",
                    "Copies of the report on the visit sent",
                    "The report on your home must go to the people who look after it and to your council",
                    Confidence.A,
                    "44(7)")
            .kind(RuleKind.CONDITION)
            .says("Copies of the report go to HMCI, to the placing authorities, to the provider and manager and to the"
                    + " responsible individual, and to the authority of the area if it asks. No number of days is set.")
            .evidence("to whom each copy went, and when")
            .needs(FactKind.HOME, FactKind.HOME_VISITED, FactKind.HOME_VISIT_REPORTED);
    static final Rule R44_4A = Rule.timed(
                    "R44-4a",
                    "Report on the visit sent by the local target",
                    "The report on your home should be sent out",
                    Confidence.A,
                    Citation.part(Instrument.LOCAL_PRACTICE, "reports on visits to homes"))
            .standing(Standing.LOCAL)
            .within(Interval.workingDays(Setting.HOME_VISIT_REPORTED_WORKING_DAYS))
            .says("By local target the report is sent within so many working days of the visit, and in any case before"
                    + " the next. It is no law: regulation 44(7) sets no number of days.")
            .exceptions("the next visit comes sooner: by the day before it")
            .evidence("to whom each copy went, and when")
            .needs(FactKind.HOME, FactKind.HOME_VISITED, FactKind.HOME_VISIT_REPORTED);

    @Override
    public List<Rule> rules() {
        return List.of(R44_1, R44_2, R44_3, R44_4, R44_4A);
    }

    @Override
    public void apply(DutySheet sheet) {
        var home = Homes.open(sheet, Home.Kind.CHILDRENS_HOME);
        if (home == null) return;
        WholePeriod.months(sheet, home, R44_1, FactKind.HOME_VISITED, MONTHS_BEFORE);
        sheet.each(R44_4, FactKind.HOME_VISITED, FactKind.HOME_VISIT_REPORTED, VISITS_SHOWN);
        localTarget(sheet, sheet.facts().dates(FactKind.HOME_VISITED).items());
    }

    private static void localTarget(DutySheet sheet, List<LocalDate> visits) {
        for (int i = Math.max(0, visits.size() - VISITS_SHOWN); i < visits.size(); i++) {
            var visit = visits.get(i);
            var next = i + 1 < visits.size() ? visits.get(i + 1) : LocalDate.MAX;
            if (next.equals(visit)) continue;
            var limit = sheet.limit(R44_4A, visit);
            var duty = sheet.duty(R44_4A, FactKind.HOME_VISITED.event(), visit).due(limit);
            if (!next.isAfter(limit.to())) duty.dueBy(next.minusDays(1)).note("The next visit came before that.");
            duty.metByFirst(FactKind.HOME_VISIT_REPORTED, visit).add();
        }
    }
}
