package org.heard.law.leavingcare;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.BirthDate;
import org.heard.law.Confidence;
import org.heard.law.Cycle;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Held;
import org.heard.law.Interval;
import org.heard.law.MissingFact;
import org.heard.law.Regulation;
import org.heard.law.ReviewKind;
import org.heard.law.Rule;

/// When a pathway plan is reviewed.
///
/// | Review      | When                                                                          | Paragraph |
/// |-------------|-------------------------------------------------------------------------------|-----------|
/// | asked for   | the young person asks, or the authority or the adviser thinks it necessary    | 7(2)      |
/// | each        | no later than 6 months after the plan was made, or after the one before       | 7(2)      |
///
/// While the young person is looked after it is combined with the ordinary review ([org.heard.law.Combined]).
/// From 16 until 25, once there is a plan. From 21 it goes on for those who ask for support, or whose education
/// or training the plan names: whether it does is known only of who asked (docs/law/interpretation.md, 49).
final class ReviewOfPathwayPlan implements Regulation {
    private static final int ASKED_SHOWN = 3;
    private static final String FOR_CHILD = "Your pathway plan must be looked at again with you";
    private static final String[] EVIDENCE = {
        "who asked, and when", "the day it was held, and who led it", "the young person’s views", "what changed"
    };

    static final Rule PATH_3 = Rule.timed(
                    "PATH-3", "Pathway plan reviewed", FOR_CHILD, Confidence.B, LeavingCare.regulation("7(2)"))
            .within(Interval.months(6))
            .metBy(ReviewKind.PATHWAY)
            .says("A pathway plan is reviewed at least every 6 months. While the young person is looked after that is"
                    + " done in the ordinary review, which the IRO chairs.")
            .exceptions("from 21: only for a young person who asks for support, or who is in education or training that"
                    + " the plan names")
            .evidence(EVIDENCE)
            .needs(FactKind.BIRTH_DATE, FactKind.PATHWAY_PLAN_MADE, FactKind.PATHWAY_REVIEWED, FactKind.REVIEWS);
    static final Rule ASKED_FOR = Rule.condition(
                    "PATH-3a",
                    "Pathway plan reviewed because it was asked for",
                    FOR_CHILD,
                    Confidence.B,
                    LeavingCare.regulation("7(2)"))
            .says("A pathway plan is reviewed sooner when the young person asks, or when the authority or the personal"
                    + " adviser thinks it necessary. No number of days is set.")
            .evidence(EVIDENCE)
            .needs(FactKind.PATHWAY_REVIEW_ASKED_FOR, FactKind.PATHWAY_REVIEWED, FactKind.REVIEWS);

    @Override
    public List<Rule> rules() {
        return List.of(PATH_3, ASKED_FOR);
    }

    @Override
    public void apply(DutySheet sheet) {
        var plans = sheet.facts().dates(FactKind.PATHWAY_PLAN_MADE).items();
        var birth = plans.isEmpty() ? null : LeavingCare.birthOfYoungPerson(sheet);
        if (birth == null) return;
        var made = plans.getFirst();
        var reviews = PathwayReviews.from(sheet, made);
        var asked = sheet.datesFrom(FactKind.PATHWAY_REVIEW_ASKED_FOR, made);
        if (mayHaveEnded(sheet, birth, plans.getLast(), asked)) {
            next(sheet, made, reviews);
        } else {
            Cycle.of(sheet, FactKind.PATHWAY_REVIEWED, reviews, (done, from) -> limit(sheet, done, from))
                    .startingOn(made, true)
                    .write(reviews.items());
        }
        for (int i = Math.max(0, asked.size() - ASKED_SHOWN); i < asked.size(); i++) {
            var on = asked.get(i);
            if (i > 0 && asked.get(i - 1).equals(on)) continue;
            sheet.duty(ASKED_FOR, FactKind.PATHWAY_REVIEW_ASKED_FOR.event(), on)
                    .metByFirst(FactKind.PATHWAY_REVIEWED, reviews, on, on)
                    .add();
        }
    }

    /// A plan made from 21 on was asked for too.
    private static boolean mayHaveEnded(DutySheet sheet, BirthDate birth, LocalDate planned, List<LocalDate> asked) {
        var turned21 = birth.turns(21);
        boolean since = !planned.isBefore(turned21)
                || (!asked.isEmpty() && !asked.getLast().isBefore(turned21));
        return !sheet.today().isBefore(turned21) && !since;
    }

    private static void next(DutySheet sheet, LocalDate made, Held<LocalDate> reviews) {
        int done = reviews.items().size();
        var limit = limit(sheet, done, done == 0 ? made : reviews.items().getLast());
        sheet.duty(PATH_3, limit.triggerWords(), limit.count().from())
                .due(limit.count())
                .lateOnlyAfter(LocalDate.MAX, MissingFact.of(FactKind.PATHWAY_REVIEW_ASKED_FOR))
                .note("From 21 it is owed to a young person who asks for support, or who is in education or training"
                        + " that the plan names.")
                .add();
    }

    private static Cycle.Limit limit(DutySheet sheet, int done, LocalDate from) {
        return new Cycle.Limit(
                PATH_3, done == 0 ? "pathway plan made" : "last review of the plan", sheet.limit(PATH_3, from));
    }
}
