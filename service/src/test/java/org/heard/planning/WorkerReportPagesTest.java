package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Giving the social worker's report for a review in a browser without JavaScript.
class WorkerReportPagesTest extends AmirasPlanningPages {
    @Test
    void a_social_worker_reads_what_is_arranged_and_gives_the_report() {
        var review = planned();
        var visitor = visitor(sam);
        var ready = visitor.get(at + review + "/ready");
        assertThat(ready.page().select("main a").eachText()).contains("Write the report");
        assertThat(ready.page().select(".govuk-task-list, main a[href$=put-off]"))
                .isEmpty();
        assertThat(visitor.get(at + review + "/ready/day").status()).isEqualTo(404);
        var given =
                visitor.open(at + review + "/ready/report", Map.of("since_last", "She has settled", "_version", "0"));
        assertThat(given.leadsTo()).endsWith("/ready");
        assertThat(visitor.follow(given).words()).contains("The report is with the IRO.");
        assertThat(visitor(anna).get(at + review + "/ready/report").words())
                .contains("Given by Sam Example on 15 June 2026", "She has settled");
    }

    @Test
    void a_report_after_its_day_asks_why_and_loses_nothing() {
        var review = planned(LocalDate.of(2026, 6, 17));
        var page = visitor(sam)
                .open(at + review + "/ready/report", Map.of("since_last", "She has settled", "_version", "0"))
                .page();
        assertThat(page.select(".govuk-error-summary a").eachText()).containsExactly("Enter why the report is late");
        assertThat(page.expectFirst("[name=since_last]").wholeText()).contains("She has settled");
    }
}
