package org.heard.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Sight;
import org.heard.database.OnePage;
import org.heard.ids.ChildId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A child's clock as somebody opens it: the bar, every date with what would move it, and that it was looked at.
@Component
@Transactional
public class ClockSheet {
    private final ChildClock clocks;
    private final ChildBars bars;
    private final Sight sight;
    private final Audit audit;

    ClockSheet(ChildClock clocks, ChildBars bars, Sight sight, Audit audit) {
        this.clocks = clocks;
        this.bars = bars;
        this.sight = sight;
        this.audit = audit;
    }

    /// What the page shows.
    ///
    /// @param mayExplain whether the person may say why something was late
    public record Opened(ChildBar bar, ClockView clock, boolean mayExplain) {}

    /// Opens the clock of a child the actor may see.
    public Opened open(Actor actor, ChildId child, Instant now, LocalDate today) {
        return OnePage.reading(() -> {
            var clock = clocks.explained(actor, child, today);
            audit.write(actor, now, "looked", child, List.of("clock"));
            return new Opened(
                    bars.bar(actor, child, today, clock), clock, sight.may(actor, Act.RECORD_REVIEW, child, today));
        });
    }
}
