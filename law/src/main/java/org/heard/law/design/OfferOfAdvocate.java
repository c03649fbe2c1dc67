package org.heard.law.design;

import static org.heard.law.LocalPolicy.Setting.ADVOCACY_OFFER_WORKING_DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.heard.law.CarePeriod;
import org.heard.law.Citation;
import org.heard.law.Complaint;
import org.heard.law.CompletedReview;
import org.heard.law.Confidence;
import org.heard.law.Dispute;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Interval;
import org.heard.law.MissingFact;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.Standing;
import org.jspecify.annotations.Nullable;

/// When a looked-after child is offered an advocate, and offered one again.
///
/// | Event                                         | Offered within, by default                    |
/// |-----------------------------------------------|-----------------------------------------------|
/// | becoming looked after                         | 5 working days (the authority's own number)   |
/// | moving placement, a review, a dispute,        | the same                                      |
/// | going missing, a complaint, turning 16        |                                               |
///
/// Opting out by the child's own refusal, to the advocate, is this service's design: it is not law in England.
/// It ends what came before it; at the next event an advocate is offered again. Of each sort of event the last
/// one is written, and only while nothing was offered or refused since (docs/law/interpretation.md, 43).
final class OfferOfAdvocate implements Regulation {
    static final Rule ADV_7 = Rule.timed(
                    "ADV-7",
                    "Advocate offered",
                    "You should be offered an advocate (someone who is on your side and speaks up for you)",
                    Confidence.A,
                    Citation.part(Instrument.HEARD, "opt-out advocacy"))
            .standing(Standing.DESIGN)
            .within(Interval.workingDays(ADVOCACY_OFFER_WORKING_DAYS))
            .says(
                    "Every child is referred to an advocate on becoming looked after, without having to ask. An advocate is"
                            + " offered again when the child moves, is reviewed, goes missing, complains or turns 16, and when"
                            + " the IRO takes up a dispute. Only the child’s own refusal, made to the advocate, counts as"
                            + " opting out. An advocate who works without the child’s instruction is recorded apart.")
            .exceptions("the child has refused, to the advocate, since the event; at the next one it is offered again")
            .evidence(
                    "the event and its day",
                    "the day of the offer, and who made it",
                    "the child’s own answer, and to whom it was given")
            .needs(
                    FactKind.CARE_PERIOD_START,
                    FactKind.ADVOCACY_OFFERED,
                    FactKind.ADVOCACY_REFUSED,
                    FactKind.PLACEMENTS,
                    FactKind.REVIEWS,
                    FactKind.DISPUTES,
                    FactKind.MISSING_EPISODE,
                    FactKind.COMPLAINTS,
                    FactKind.BIRTH_DATE);

    @Override
    public List<Rule> rules() {
        return List.of(ADV_7);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null) return;
        onEntry(sheet, care);
        var facts = sheet.facts();
        var today = sheet.today();
        var offers = facts.dates(FactKind.ADVOCACY_OFFERED);
        // Where nothing is held of offers, the line above says so, and six more would say no more.
        if (!offers.isHeld()) return;
        var offered = last(offers.items(), day -> day, today);
        var refused = last(facts.dates(FactKind.ADVOCACY_REFUSED).items(), day -> day, today);
        var since = offered == null || (refused != null && refused.isAfter(offered)) ? refused : offered;
        var placement = sheet.placement();
        var birth = facts.birthDate();
        again(sheet, care, since, "moved placement", placement == null ? null : placement.began());
        again(sheet, care, since, "was reviewed", last(facts.reviews().items(), CompletedReview::completedOn, today));
        again(sheet, care, since, "a dispute was raised", last(facts.disputes().items(), Dispute::raised, today));
        again(
                sheet,
                care,
                since,
                "went missing",
                last(facts.dates(FactKind.MISSING_EPISODE).items(), day -> day, today));
        again(sheet, care, since, "complained", last(facts.complaints().items(), Complaint::made, today));
        again(sheet, care, since, "turned 16", birth == null ? null : birth.turns(16));
    }

    private static void onEntry(DutySheet sheet, CarePeriod care) {
        var began = care.began();
        var duty = sheet.duty(ADV_7, "became looked after", began)
                .subject("became looked after")
                .due(sheet.limit(ADV_7, began));
        if (care.beganExactly()) {
            duty.metByFirst(FactKind.ADVOCACY_OFFERED, began);
            var offered = sheet.datesFrom(FactKind.ADVOCACY_OFFERED, began);
            var refused = sheet.datesFrom(FactKind.ADVOCACY_REFUSED, began);
            boolean optedOut = !refused.isEmpty()
                    && (offered.isEmpty() || refused.getFirst().isBefore(offered.getFirst()));
            if (optedOut) duty.notRequired("the child said no to the advocate");
        } else {
            duty.cannotTell(MissingFact.of(FactKind.CARE_PERIOD_START));
        }
        duty.add();
    }

    /// Written while nothing was offered or refused since; an event on the first day of care is that of entry.
    private static void again(
            DutySheet sheet, CarePeriod care, @Nullable LocalDate since, String event, @Nullable LocalDate on) {
        if (on == null || !on.isAfter(care.began()) || on.isAfter(sheet.today())) return;
        if (since != null && !since.isBefore(on)) return;
        sheet.duty(ADV_7, event, on)
                .subject(event)
                .due(sheet.limit(ADV_7, on))
                .metByFirst(FactKind.ADVOCACY_OFFERED, on)
                .add();
    }

    /// The last day of those that have come; the items are in order.
    private static <T> @Nullable LocalDate last(List<T> items, Function<T, LocalDate> day, LocalDate today) {
        for (int i = items.size() - 1; i >= 0; i--) {
            var on = day.apply(items.get(i));
            if (!on.isAfter(today)) return on;
        }
        return null;
    }
}
