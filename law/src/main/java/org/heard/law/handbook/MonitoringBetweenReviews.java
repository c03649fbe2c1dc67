package org.heard.law.handbook;

import static org.heard.law.LocalPolicy.Setting.MONITORING_PERCENT;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.Standing;
import org.heard.law.careplanning.CarePlanning;

/// When the IRO checks, between two reviews, that what was decided is happening.
///
/// | What                     | When, by default                                         |
/// |--------------------------|----------------------------------------------------------|
/// | IRO has checked progress | half-way from the last review to the next one's last day |
///
/// No law sets an interval; two dates decide this one, and the share of the way is the authority's own.
final class MonitoringBetweenReviews implements Regulation {
    static final Rule IRO_12 = Rule.timed(
                    "IRO-12",
                    "IRO has checked progress between reviews",
                    "Your IRO should check that what was agreed is happening",
                    Confidence.B,
                    Citation.part(Instrument.LOCAL_PRACTICE, "monitoring between reviews"))
            .standing(Standing.LOCAL)
            .says("Between two reviews the IRO checks that what was decided is happening. No law says when; by practice"
                    + " it is part of the way to the next review, and the authority sets which part.")
            .exceptions("before the first review", "placed for adoption")
            .evidence("the IRO’s note of what was checked", "what the IRO then asked for")
            .needs(FactKind.REVIEWS, FactKind.IRO_MONITORED);

    @Override
    public List<Rule> rules() {
        return List.of(IRO_12);
    }

    @Override
    public void apply(DutySheet sheet) {
        if (sheet.ordinaryCare() == null || sheet.isPlacedForAdoption()) return;
        var next = CarePlanning.nextReview(sheet);
        if (next == null) return;
        var due = next.due();
        var last = next.trigger().date();
        if (due == null || next.rule().id().value().equals("REV-1")) return;
        int percent = sheet.number(MONITORING_PERCENT, last);
        sheet.duty(IRO_12, "last review completed", last)
                .dueBy(last.plusDays(ChronoUnit.DAYS.between(last, due) * percent / 100))
                .note("That is " + percent + "% of the way to the last day for the next review, a share the authority"
                        + " sets and no law.")
                .metByFirst(FactKind.IRO_MONITORED, last.plusDays(1))
                .add();
    }
}
