package org.heard.law.careplanning;

import static org.heard.law.LocalPolicy.Setting.EDUCATION_PLAN_STARTED_WORKING_DAYS;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Interval;
import org.heard.law.MissingFact;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;
import org.heard.law.Standing;

/// When a looked-after child's personal education plan is started, ready and reviewed.
///
/// | Milestone | When                                                        | Source                       |
/// |-----------|-------------------------------------------------------------|------------------------------|
/// | started   | before entry, else within 10 working days (local number)    | statutory guidance           |
/// | ready     | by the first review                                         | regulation 5 and the guidance|
/// | reviewed  | in each school term, on no set day                          | the guidance                 |
///
/// The first two for a child who was three or older on becoming looked after (docs/law/interpretation.md, 12).
/// The days of a school's terms are not among the facts, so the review of a plan has no date.
final class EducationPlan implements Regulation {
    private static final int FROM_AGE = 3;

    static final Rule STARTED = guidance(
                    "PEP-1", "Personal education plan started", "Your education plan should be started", Confidence.B)
            .within(Interval.workingDays(EDUCATION_PLAN_STARTED_WORKING_DAYS))
            .says("A personal education plan is started before the child becomes looked after, or, in an emergency,"
                    + " within ten working days after. The care plan has to hold such a plan; the days are those of"
                    + " guidance.")
            .exceptions("younger than three on becoming looked after", "placed for adoption")
            .needs(FactKind.CARE_PERIOD_START, FactKind.BIRTH_DATE, FactKind.EDUCATION_PLAN_STARTED);
    static final Rule READY = guidance(
                    "PEP-1b",
                    "Personal education plan ready for the first review",
                    "Your education plan should be ready",
                    Confidence.B)
            .says("The personal education plan is there by the first review, as part of the care plan.")
            .exceptions("younger than three on becoming looked after", "placed for adoption")
            .needs(
                    FactKind.CARE_PERIOD_START,
                    FactKind.BIRTH_DATE,
                    FactKind.REVIEWS,
                    FactKind.EDUCATION_PLAN_AVAILABLE);
    static final Rule REVIEWED = guidance(
                    "PEP-1c",
                    "Personal education plan reviewed this term",
                    "Your education plan should be looked at again every school term",
                    Confidence.C)
            .kind(RuleKind.CONDITION)
            .says("A personal education plan is reviewed once in each school term. No number of days is set.")
            .exceptions("placed for adoption")
            .evidence("the term and its days", "the day of the review, and who was there")
            .needs(FactKind.EDUCATION_PLAN_AVAILABLE, FactKind.EDUCATION_PLAN_REVIEWED);

    @Override
    public List<Rule> rules() {
        return List.of(STARTED, READY, REVIEWED);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null || sheet.isPlacedForAdoption()) return;
        firstPlan(sheet, care);
        termly(sheet, care.began());
    }

    private static void firstPlan(DutySheet sheet, CarePeriod care) {
        var birth = sheet.facts().birthDate();
        var began = care.began();
        if (birth != null && birth.ageOn(began) < FROM_AGE) return;
        var started = sheet.duty(STARTED, "became looked after", began).due(sheet.limit(STARTED, began));
        var ready = sheet.duty(READY, "became looked after", began).dueBy(CarePlanning.firstReview(sheet, care));
        if (birth == null || !care.beganExactly()) {
            var missing = MissingFact.of(birth == null ? FactKind.BIRTH_DATE : FactKind.CARE_PERIOD_START);
            started.cannotTell(missing);
            ready.cannotTell(missing);
        } else {
            started.metByFirst(FactKind.EDUCATION_PLAN_STARTED, madeSince(began), began);
            ready.metByFirst(FactKind.EDUCATION_PLAN_AVAILABLE, madeSince(began), began);
        }
        started.add();
        ready.add();
    }

    private static LocalDate madeSince(LocalDate began) {
        return began.minusYears(1);
    }

    /// The last review of the plan, and the one to come after it; none where no plan is known.
    private static void termly(DutySheet sheet, LocalDate began) {
        var ready = sheet.datesFrom(FactKind.EDUCATION_PLAN_AVAILABLE, madeSince(began));
        var reviews = sheet.datesFrom(FactKind.EDUCATION_PLAN_REVIEWED, began);
        int count = reviews.size();
        var last = count == 0 ? null : reviews.get(count - 1);
        var before = count > 1 ? reviews.get(count - 2) : ready.isEmpty() ? null : ready.getFirst();
        if (before != null && (last == null || before.isBefore(last))) {
            review(sheet, count > 1 ? FactKind.EDUCATION_PLAN_REVIEWED : FactKind.EDUCATION_PLAN_AVAILABLE, before);
        }
        if (last != null) review(sheet, FactKind.EDUCATION_PLAN_REVIEWED, last);
    }

    private static void review(DutySheet sheet, FactKind happened, LocalDate on) {
        sheet.duty(REVIEWED, happened.event(), on)
                .note("Once in each school term; no day is set.")
                .metByFirst(FactKind.EDUCATION_PLAN_REVIEWED, on.plusDays(1), on)
                .add();
    }

    private static Rule guidance(String id, String title, String forChild, Confidence confidence) {
        return Rule.timed(
                        id,
                        title,
                        forChild,
                        confidence,
                        Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "5"),
                        Citation.part(Instrument.EDUCATION_GUIDANCE, "personal education plans"))
                .standing(Standing.STATUTORY_GUIDANCE);
    }
}
