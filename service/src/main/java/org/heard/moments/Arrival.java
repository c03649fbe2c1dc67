package org.heard.moments;

import java.time.Instant;
import org.heard.pages.Days;

/// When what an adult writes now is read by the child, said to the adult before and after.
///
/// @param at     that instant, or the next good one
/// @param atOnce whether it is that instant
public record Arrival(Instant at, boolean atOnce) {
    /// "now", or "from 22 June 2026 at 8:00am".
    public String words() {
        return atOnce ? "now" : "from " + Days.moment(at);
    }
}
