package org.heard.desk;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.children.RecordHeading;
import org.heard.ids.ChildId;
import org.heard.pages.Fragment;
import org.springframework.stereotype.Component;

/// Puts the child's bar above the parts of the record that lower modules show.
@Component
class BarAboveRecord implements RecordHeading {
    private final ChildBars bars;
    private final ChildClock clocks;

    BarAboveRecord(ChildBars bars, ChildClock clocks) {
        this.bars = bars;
        this.clocks = clocks;
    }

    @Override
    public Content above(Actor actor, ChildId child, LocalDate today, String part) {
        var bar = bars.bar(actor, child, today, clocks.brief(actor, child, today));
        return Fragment.of("desk/bar", Map.of("bar", bar, "current", part));
    }
}
