package org.heard.law.secure;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Cycle;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Interval;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.Standing;

/// When a panel reviews whether a child still has to be kept in secure accommodation.
///
/// | Review     | No later than                    | Regulation |
/// |------------|----------------------------------|------------|
/// | first      | 1 month after the placement      | 15         |
/// | later ones | 3 months after the one before    | 15, 16     |
///
/// At least three people, one of them wholly independent; they recommend and do not release. It is separate from
/// the review of the child's case, and by practice the child's own IRO does not chair it.
///
/// Section 13 of the Children's Wellbeing and Schools Act 2026 rewords section 25 of the Children Act 1989; when
/// it begins was not seen, and these rules will change with it.
final class ReviewOfSecurePlacement implements Regulation {
    private static final String FOR_CHILD = "People must check again whether you still need to live somewhere locked";
    private static final String WILL_CHANGE =
            " Section 13 of the Children’s Wellbeing and Schools Act 2026 rewords section 25 of the Children Act 1989"
                    + " around depriving a child of liberty; this will change when it begins, on a day not yet known.";

    static final Rule SEC_1 = rule("SEC-1", "First review of the secure criteria", "15")
            .within(Interval.months(1))
            .says("Within 1 month of a child’s being placed in secure accommodation, a panel of at least three people,"
                    + " one of them wholly independent, reviews whether the criteria for keeping the child there are"
                    + " still met. It recommends; it does not release." + WILL_CHANGE)
            .needs(FactKind.PLACEMENTS, FactKind.SECURE_PLACEMENT_BEGAN, FactKind.SECURE_CRITERIA_REVIEW);
    static final Rule SEC_2 = rule("SEC-2", "Review of the secure criteria", "15", "16")
            .within(Interval.months(3))
            .says("While the child stays there, the panel reviews the criteria at intervals of no more than 3 months."
                    + " That is separate from the review of the child’s case: neither stands in for the other."
                    + WILL_CHANGE)
            .needs(FactKind.PLACEMENTS, FactKind.SECURE_CRITERIA_REVIEW);
    static final Rule NOT_CHAIRED_BY_OWN_IRO = Rule.bar(
                    "SEC-2a",
                    "The child’s own IRO does not chair the review of the secure criteria",
                    "Your own IRO does not lead the meeting about whether you still need to live somewhere locked",
                    Confidence.B,
                    Citation.part(Instrument.LOCAL_PRACTICE, "who chairs the review of the secure criteria"))
            .standing(Standing.LOCAL)
            .says("By practice somebody other than the child’s own IRO chairs the panel, so that it stays apart from"
                    + " the review of the child’s case.")
            .evidence("who chaired");

    @Override
    public List<Rule> rules() {
        return List.of(SEC_1, SEC_2, NOT_CHAIRED_BY_OWN_IRO);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.care();
        var placement = sheet.placement();
        if (care == null || placement == null || placement.kind() != PlacementKind.SECURE) return;
        var told = sheet.datesFrom(FactKind.SECURE_PLACEMENT_BEGAN, placement.began());
        var placed = told.isEmpty() ? placement.began() : told.getFirst();
        var reviews = sheet.facts().dates(FactKind.SECURE_CRITERIA_REVIEW);
        Cycle.of(sheet, FactKind.SECURE_CRITERIA_REVIEW, reviews, (done, from) -> limit(sheet, done, from))
                .startingOn(placed, !told.isEmpty() || beganExactly(care, placement))
                .write(sheet.datesFrom(FactKind.SECURE_CRITERIA_REVIEW, placed));
    }

    private static Cycle.Limit limit(DutySheet sheet, int done, LocalDate from) {
        return done == 0
                ? new Cycle.Limit(SEC_1, "secure placement began", sheet.limit(SEC_1, from))
                : new Cycle.Limit(SEC_2, "last review of the criteria", sheet.limit(SEC_2, from));
    }

    private static boolean beganExactly(CarePeriod care, Placement placement) {
        return care.beganExactly() || placement.began().isAfter(care.began());
    }

    private static Rule rule(String id, String title, String... regulations) {
        var citations = new Citation[regulations.length];
        for (int i = 0; i < regulations.length; i++) {
            citations[i] = Citation.regulation(Instrument.SECURE_ACCOMMODATION_REGULATIONS, regulations[i]);
        }
        return Rule.timed(id, title, FOR_CHILD, Confidence.B, citations)
                .evidence(
                        "the day of the placement",
                        "who sat, and who of them is independent",
                        "whether the criteria were found to be met",
                        "what was recommended, and what the authority did");
    }
}
