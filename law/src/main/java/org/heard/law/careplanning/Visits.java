package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Confidence;
import org.heard.law.Cycle;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.LegalStatusKind;
import org.heard.law.MissingFact;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.jspecify.annotations.Nullable;

/// How often the authority's representative visits a looked-after child.
///
/// | Placement                                    | First            | Then                               | Paragraph |
/// |----------------------------------------------|------------------|------------------------------------|-----------|
/// | any                                          | within 7 days    | every 42 days in the first year;   | 28(2)     |
/// |                                              |                  | after it every 3 months if meant   |           |
/// |                                              |                  | to last until 18                   |           |
/// | with parents before the assessment           | weekly until the first review | every 42 days         | 28(3)     |
/// | temporary approval, or with parents on an    | weekly until the first review | every 28 days         | 28(4)     |
/// | interim care order                           |                  |                                    |           |
/// | with parents on a full care order            | within 7 days of the order | every 42 days            | 28(5)     |
/// | long-term fostering of a year and more, when | –                | every 6 months                     | 28(3A)    |
/// | the child agrees                             |                  |                                    |           |
///
/// Whether a child was placed with parents before the assessment is not among the facts: those placements say so.
/// A child placed for adoption is visited under the adoption regulations, and one in short breaks as the plan says.
/// See docs/law/interpretation.md, 14 to 16.
final class Visits implements Regulation {
    private static final int PAST_SHOWN = 3;

    static final Rule FIRST = rule("VIS-1a", "First visit in this placement", Confidence.A, "28(2)");
    static final Rule SIX_WEEKLY = rule("VIS-1b", "Visit", Confidence.A, "28(2)");
    static final Rule THREE_MONTHLY = rule("VIS-1c", "Visit (placement meant to last)", Confidence.A, "28(2)");
    static final Rule WEEKLY = rule("VIS-3a", "Weekly visit until the first review", Confidence.A, "28(4)");
    static final Rule FOUR_WEEKLY = rule("VIS-3b", "Visit", Confidence.A, "28(4)");
    static final Rule AFTER_ORDER = rule("VIS-4a", "First visit after the care order", Confidence.A, "28(5)");
    static final Rule WITH_PARENTS = rule("VIS-4b", "Visit (with parents)", Confidence.A, "28(5)");
    static final Rule LONG_TERM = rule("VIS-5", "Visit (long-term fostering)", Confidence.B, "28(3A)");

    @Override
    public List<Rule> rules() {
        return List.of(FIRST, SIX_WEEKLY, THREE_MONTHLY, WEEKLY, FOUR_WEEKLY, AFTER_ORDER, WITH_PARENTS, LONG_TERM);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null || sheet.isPlacedForAdoption()) return;
        var placement = sheet.placement();
        if (placement == null || placement.kind() == PlacementKind.NOT_KNOWN) {
            cannotTell(sheet, care, FactKind.PLACEMENTS);
            return;
        }
        if (placement.kind() == PlacementKind.CONNECTED_PERSON_TEMPORARY) {
            write(sheet, care, placement.began(), VisitIntervals.weeklyFirst(sheet, care, placement.began()), null);
        } else if (placement.kind() == PlacementKind.WITH_PARENTS) {
            withParents(sheet, care, placement);
        } else {
            write(sheet, care, placement.began(), VisitIntervals.ordinary(sheet, placement), null);
        }
    }

    private static void withParents(DutySheet sheet, CarePeriod care, Placement placement) {
        var order = sheet.facts().legalStatusOn(sheet.today());
        var note = "If the child was placed before the assessment was done, visits are weekly until the first review"
                + " (VIS-2, regulation 28(3)).";
        if (order == null || order.kind() == LegalStatusKind.NOT_KNOWN) {
            cannotTell(sheet, care, FactKind.LEGAL_STATUSES);
        } else if (order.kind() == LegalStatusKind.FULL_CARE_ORDER) {
            var began = order.began().isAfter(placement.began()) ? order.began() : placement.began();
            write(sheet, care, began, VisitIntervals.careOrderAtHome(sheet), note);
        } else {
            write(sheet, care, placement.began(), VisitIntervals.weeklyFirst(sheet, care, placement.began()), note);
        }
    }

    private static void write(
            DutySheet sheet, CarePeriod care, LocalDate start, Cycle.Limits limits, @Nullable String note) {
        Cycle.of(sheet, FactKind.STATUTORY_VISIT, sheet.facts().dates(FactKind.STATUTORY_VISIT), limits)
                .startingOn(start, care.beganExactly() || start.isAfter(care.began()))
                .keepingPast(PAST_SHOWN)
                .note(note)
                .write(sheet.datesFrom(FactKind.STATUTORY_VISIT, start));
    }

    private static void cannotTell(DutySheet sheet, CarePeriod care, FactKind missing) {
        sheet.duty(SIX_WEEKLY, "became looked after", care.began())
                .cannotTell(MissingFact.of(missing))
                .add();
    }

    private static Rule rule(String id, String title, Confidence confidence, String paragraph) {
        return CarePlanning.rule(id, title, "Your social worker must visit you", confidence, paragraph);
    }
}
