package org.heard.ssda903.check;

import java.util.List;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.table.EpisodeRow;

/// "Looked after continuously for at least twelve months at 31 March", as the return derives it from the episodes of
/// its
/// year. Days that cannot be read count for nothing.
final class ContinuousCare {
    private ContinuousCare() {}

    static boolean allYear(List<EpisodeRow> episodes, CollectionYear year) {
        boolean any = false;
        for (var episode : episodes) {
            var began = episode.began().value();
            if (began == null || began.isAfter(year.end())) {
                continue;
            }
            var ended = episode.ended().value();
            if (ended != null && ended.isBefore(year.start())) {
                continue;
            }
            if (episode.legalStatus().isOneOf("V3", "V4")) {
                return false;
            }
            if (began.isAfter(year.start()) && episode.reasonBegan().is("S")) {
                return false;
            }
            if (ended != null
                    && ended.isBefore(year.end())
                    && !episode.reasonEnded().isBlank()
                    && !episode.reasonEnded().is("X1")) {
                return false;
            }
            any = true;
        }
        return any;
    }
}
