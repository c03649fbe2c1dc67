package org.heard.planning;

import java.time.LocalDate;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Days;
import org.heard.records.Papers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells whoever writes the record of a review where the social worker's report is read.
@Component
@Transactional(readOnly = true)
class ReportForTheRecord implements Papers {
    private final WorkerReportStore store;
    private final Sight sight;

    ReportForTheRecord(WorkerReportStore store, Sight sight) {
        this.store = store;
        this.sight = sight;
    }

    @Override
    public Optional<Paper> report(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        var acts = sight.acts(actor, child, today);
        var reports = acts.contains(Act.SEE_WORDS) || acts.contains(Act.GIVE_REPORT)
                ? store.list(review)
                : java.util.List.<WorkerReport>of();
        return reports.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paper(
                        "The social worker’s report of "
                                + Days.written(reports.getLast().received()),
                        "/children/" + child + "/reviews/" + review + "/ready/report"));
    }
}
