package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Interval;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// Visits owed whatever the interval, and how a child is seen on every visit.
///
/// | Visit                                   | When                          | Regulation |
/// |-----------------------------------------|-------------------------------|------------|
/// | the child or the carer reasonably asks  | on no set day                 | 28         |
/// | Ofsted gave notice about the home       | within one week of the notice | 28(7)      |
/// | any: the child is seen alone            | unless one of three reasons   | 29         |
///
/// Whether a request was reasonable is for people: one on the record is taken to be so.
final class VisitsAskedFor implements Regulation {
    private static final int SHOWN = 3;

    static final Rule ASKED_FOR = Rule.condition(
                    "VIS-6",
                    "Visit that was asked for",
                    "Your social worker must visit you, because a visit was asked for",
                    Confidence.B, // the request; regulation 29 itself was read, as it stood in April 2020
                    Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "28"),
                    Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "29"))
            .says("When the child or whoever cares for them reasonably asks for a visit, one is made, whatever the"
                    + " interval. On every visit, asked for or not, the representative sees the child alone, unless"
                    + " the child, who understands enough, refuses; it would not be right; or the representative is"
                    + " unable to.")
            .exceptions("the request is not a reasonable one", "placed for adoption: ADO-5")
            .evidence(Visits.evidence("who asked, and when"))
            .needs(FactKind.VISIT_REQUESTED, FactKind.STATUTORY_VISIT);
    static final Rule AFTER_NOTICE = CarePlanning.rule(
                    "VIS-7",
                    "Visit after Ofsted’s notice about the home",
                    "Your social worker must visit you, because Ofsted wrote about the home you live in",
                    Confidence.C, // the week; that a visit is owed was seen in a secondary source
                    "28(7)")
            .within(Interval.weeks(1))
            .says("When Ofsted gives the authority notice about the children’s home the child lives in, under section"
                    + " 30A of the Care Standards Act 2000, the child is visited within one week of the notice.")
            .exceptions("placed for adoption: ADO-5")
            .evidence(Visits.evidence("the notice, and the day it came"))
            .needs(FactKind.HOME_NOTICE_RECEIVED, FactKind.STATUTORY_VISIT);

    @Override
    public List<Rule> rules() {
        return List.of(ASKED_FOR, AFTER_NOTICE);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null || sheet.isPlacedForAdoption()) return;
        each(sheet, ASKED_FOR, FactKind.VISIT_REQUESTED, care.began());
        each(sheet, AFTER_NOTICE, FactKind.HOME_NOTICE_RECEIVED, care.began());
    }

    /// What happened in an earlier care period asks for nothing in this one.
    private static void each(DutySheet sheet, Rule rule, FactKind happened, LocalDate since) {
        var days = sheet.datesFrom(happened, since);
        for (int i = Math.max(0, days.size() - SHOWN); i < days.size(); i++) {
            var on = days.get(i);
            if (i > 0 && days.get(i - 1).equals(on)) continue;
            sheet.duty(rule, happened.event(), on)
                    .due(rule.interval() == null ? null : sheet.limit(rule, on))
                    .metByFirst(FactKind.STATUTORY_VISIT, on)
                    .add();
        }
    }
}
