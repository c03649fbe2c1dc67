package org.heard.law.careplanning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heard.law.BirthDate;
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
import org.jspecify.annotations.Nullable;

/// Who is an eligible child, and when the needs of one are assessed.
///
/// | What        | When                                                                     | Paragraph |
/// |-------------|--------------------------------------------------------------------------|-----------|
/// | eligible    | 16 or 17, looked after 13 weeks in all since 14, some of it since 16     | 40        |
/// | assessment  | within 3 months of the 16th birthday, or of becoming eligible if later   | 42(1)     |
///
/// Short breaks do not count towards the 13 weeks. Shown from the 15th birthday, on the footing that the child
/// stays looked after.
final class NeedsForLeavingCare implements Regulation {
    private static final int COUNTED_DAYS = 13 * 7;
    private static final int SHOWN_FROM_AGE = 15;

    static final Rule PATH_0 = Rule.condition(
                    "PATH-0",
                    "Eligible child",
                    "You have a right to extra help with growing up and leaving care",
                    Confidence.A,
                    Citation.schedule(Instrument.CHILDREN_ACT_1989, "2", "19B"),
                    Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "40"))
            .says("A child of 16 or 17 is an eligible child when they have been looked after for 13 weeks or more in"
                    + " all since their 14th birthday, and for some time after their 16th. Short breaks do not count.")
            .evidence("the birth date, and how sure it is", "the periods of care since 14, and the days in each")
            .needs(FactKind.BIRTH_DATE, FactKind.CARE_PERIODS);
    static final Rule PATH_0A = Rule.information(
                    "PATH-0a",
                    "Relevant, former relevant and qualifying young people",
                    "When you leave care, how long you were in care decides which help you have a right to",
                    Confidence.B, // that regulation 3 of the Care Leavers Regulations stands beside it was read
                    Citation.section(Instrument.CHILDREN_ACT_1989, "23A"),
                    Citation.section(Instrument.CHILDREN_ACT_1989, "23C"),
                    Citation.section(Instrument.CHILDREN_ACT_1989, "24"),
                    Citation.regulation(Instrument.CARE_LEAVERS_REGULATIONS, "3"))
            .says("A relevant child is 16 or 17, has left care and was eligible before, or was detained or in hospital"
                    + " at 16 after the 13 weeks. A former relevant young person is 18 or more and was a relevant"
                    + " child, or was an eligible one at 18. A qualifying one is between 16 and 25 and was in care for"
                    + " less.")
            .needs(FactKind.BIRTH_DATE, FactKind.CARE_PERIODS);
    static final Rule PATH_1 = CarePlanning.rule(
                    "PATH-1",
                    "Needs for leaving care assessed",
                    "Someone must work out with you what help you need to get ready for adult life",
                    Confidence.A,
                    "42(1)")
            .within(Interval.months(3))
            .says("The needs of an eligible child for advice, help and support on the way out of care are assessed"
                    + " within three months of the 16th birthday, or of becoming eligible where that is later.")
            .evidence(
                    "the day the child became eligible, and how it was counted",
                    "the day of the assessment, who made it and who was heard")
            .needs(FactKind.BIRTH_DATE, FactKind.CARE_PERIODS, FactKind.PATHWAY_NEEDS_ASSESSED);

    @Override
    public List<Rule> rules() {
        return List.of(PATH_0, PATH_0A, PATH_1);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        var birth = sheet.facts().birthDate();
        if (care == null || birth == null) return;
        int age = birth.ageOn(sheet.today());
        if (age < SHOWN_FROM_AGE || age >= 18) return;
        boolean allKnown = care.beganExactly() && sheet.facts().carePeriods().covers(birth.turns(14), care.began());
        var counted = thirteenWeeksDoneOn(sheet.facts().carePeriods().items(), birth);
        if (counted == null && allKnown) return;
        var sixteen = birth.turns(16);
        boolean later = counted == null || counted.isAfter(sixteen);
        var eligible = counted != null && later ? counted : sixteen;
        var status = sheet.duty(PATH_0, "16, and looked after for 13 weeks since 14", eligible)
                .note(birth.caution());
        var assessed = sheet.duty(PATH_1, "turned 16, or became eligible if later", eligible)
                .due(sheet.limit(PATH_1, eligible))
                .metByFirst(FactKind.PATHWAY_NEEDS_ASSESSED, birth.turns(SHOWN_FROM_AGE), eligible)
                .note(birth.caution());
        if (later && !allKnown) {
            var missing = MissingFact.between(FactKind.CARE_PERIODS, birth.turns(14), care.began());
            status.opens(null).cannotTell(missing);
            assessed.opens(null).cannotTell(missing);
        }
        status.add();
        assessed.add();
    }

    /// The day on which the 13 weeks are complete, which may still be to come; null when they never will be.
    private static @Nullable LocalDate thirteenWeeksDoneOn(List<CarePeriod> periods, BirthDate birth) {
        var since = birth.turns(14);
        long counted = 0;
        for (var period : periods) {
            var ended = period.ended();
            if (period.regime() == CarePeriod.Regime.SHORT_BREAKS || (ended != null && ended.isBefore(since))) continue;
            var from = period.began().isBefore(since) ? since : period.began();
            long here = ended == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, ended) + 1;
            if (here >= COUNTED_DAYS - counted) return from.plusDays(COUNTED_DAYS - counted - 1);
            counted += here;
        }
        return null;
    }
}
