package org.heard.law.detention;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Facts;
import org.heard.law.Instrument;
import org.heard.law.Interval;
import org.heard.law.Known;
import org.heard.law.LegalStatusKind;
import org.heard.law.MissingFact;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.jspecify.annotations.Nullable;

/// How often the authority visits a child who is no longer looked after because a court detained the child.
///
/// | What         | No later than                                                      | Paragraph |
/// |--------------|--------------------------------------------------------------------|-----------|
/// | first visit  | 10 working days after first being detained, so far as practicable  | 4(1)      |
/// | later visits | whenever reasonably asked for                                      | 4(1)      |
///
/// It is owed to a child who was accommodated under section 20 until then, and not to a relevant child
/// (regulation 2(2)), for whom the duties of leaving care stand ([RelevantChild]). That the child was released
/// is not among the facts.
final class VisitsInDetention implements Regulation {
    private static final int REQUESTS_SHOWN = 3;
    private static final String RELEVANT = "a relevant child: the duties of leaving care stand instead";
    private static final String STILL_LOOKED_AFTER = "a child still looked after: VIS-1 to VIS-7";

    /// For whom it is owed was read (A); the 10 working days were seen in the Welsh twin.
    static final Rule DET_1 = Rule.timed(
                    "DET-1",
                    "First visit in detention",
                    "Someone from the council must visit you where you are locked up",
                    Confidence.B,
                    Citation.section(Instrument.CHILDREN_ACT_1989, "23ZA"),
                    regulation("2(2)"),
                    regulation("4(1)"))
            .within(Interval.workingDays(10))
            .says("The authority visits a child who stopped being looked after under section 20 on being sentenced to"
                    + " detention within 10 working days of first being detained, so far as is reasonably practicable.")
            .exceptions("not reasonably practicable by then: why is written down", RELEVANT, STILL_LOOKED_AFTER)
            .needs(
                    FactKind.DETAINED_ON_SENTENCE,
                    FactKind.DETENTION_VISIT,
                    FactKind.CARE_PERIODS,
                    FactKind.LEGAL_STATUSES,
                    FactKind.BIRTH_DATE);
    static final Rule ASKED_FOR = Rule.condition(
                    "DET-1a",
                    "Visit in detention because it was asked for",
                    "Someone from the council must visit you when you ask",
                    Confidence.B,
                    Citation.section(Instrument.CHILDREN_ACT_1989, "23ZA"),
                    regulation("4(1)"))
            .says("After that the authority visits whenever the child, a parent, the staff of the place or the youth"
                    + " offending team reasonably asks for it. No number of days is set.")
            .exceptions("a request that is not reasonable: why is written down", RELEVANT, STILL_LOOKED_AFTER)
            .needs(FactKind.DETAINED_ON_SENTENCE, FactKind.VISIT_REQUESTED, FactKind.DETENTION_VISIT);

    @Override
    public List<Rule> rules() {
        return List.of(DET_1, ASKED_FOR);
    }

    @Override
    public void apply(DutySheet sheet) {
        var facts = sheet.facts();
        var detained = facts.dates(FactKind.DETAINED_ON_SENTENCE).items();
        if (detained.isEmpty() || sheet.care() != null) return;
        var on = detained.getLast();
        var birth = facts.birthDate();
        if (!wasAccommodated(facts, on) || (birth != null && birth.ageOn(sheet.today()) >= 18)) return;
        var relevant = RelevantChild.now(sheet);
        if (relevant == Known.YES) return;
        first(sheet, on, relevant == Known.NO ? null : RelevantChild.missing(birth, sheet.today()));
        askedFor(sheet, on);
    }

    private static void first(DutySheet sheet, LocalDate detained, @Nullable MissingFact doubt) {
        var limit = sheet.limit(DET_1, detained);
        var duty = sheet.duty(DET_1, FactKind.DETAINED_ON_SENTENCE.event(), detained)
                .due(limit)
                .note("So far as is reasonably practicable.");
        var visits = sheet.datesFrom(FactKind.DETENTION_VISIT, detained);
        boolean inTime = !visits.isEmpty() && !visits.getFirst().isAfter(limit.to());
        if (doubt == null || inTime) duty.metByFirst(FactKind.DETENTION_VISIT, detained);
        else duty.lateOnlyAfter(LocalDate.MAX, doubt);
        duty.add();
    }

    private static void askedFor(DutySheet sheet, LocalDate detained) {
        var asked = sheet.datesFrom(FactKind.VISIT_REQUESTED, detained);
        for (int i = Math.max(0, asked.size() - REQUESTS_SHOWN); i < asked.size(); i++) {
            var on = asked.get(i);
            if (i > 0 && asked.get(i - 1).equals(on)) continue;
            sheet.duty(ASKED_FOR, FactKind.VISIT_REQUESTED.event(), on)
                    .metByFirst(FactKind.DETENTION_VISIT, on)
                    .add();
        }
    }

    /// The spell of care ended on the day or the day before, and was one of accommodation, as far as is known.
    private static boolean wasAccommodated(Facts facts, LocalDate detained) {
        var before = detained.minusDays(1);
        if (facts.carePeriodOn(detained) == null && facts.carePeriodOn(before) == null) return false;
        var status = facts.legalStatusOn(before);
        return status == null
                || status.kind() == LegalStatusKind.ACCOMMODATED_SECTION_20
                || status.kind() == LegalStatusKind.NOT_KNOWN;
    }

    private static Citation regulation(String number) {
        return Citation.regulation(Instrument.DETENTION_VISITS_REGULATIONS, number);
    }
}
