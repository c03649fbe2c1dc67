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
/// No law sets an interval.
final class MonitoringBetweenReviews implements Regulation {
    static final Rule IRO_12 = Rule.timed(
                    "IRO-12",
                    "IRO has checked progress between reviews",
                    "Your IRO should check that what was agreed is happening",
                    Confidence.B,
                    Citation.part(Instrument.IRO_HANDBOOK, "monitoring between reviews; local practice"))
            .standing(Standing.LOCAL);

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
        long days = ChronoUnit.DAYS.between(last, due) * sheet.number(MONITORING_PERCENT, last) / 100;
        sheet.duty(IRO_12, "last review completed", last)
                .dueBy(last.plusDays(days))
                .metByFirst(FactKind.IRO_MONITORED, last.plusDays(1))
                .add();
    }
}
