package org.heard.planning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.law.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The social worker's report for a review, over the real database: how and when it reaches the IRO, who reads what of
/// it, and what it does to the clock.
class WorkerReportsTest extends AmirasNextReview {
    @Autowired
    private WorkerReports reports;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void the_report_reaches_the_iro_on_the_day_it_is_given_and_stays_as_it_was() {
        var plan = planned(DAY);
        assertThat(give(sam, NOW, TODAY, plan, Map.of(), "", 0))
                .isEqualTo(new WorkerReports.Given.Refused(Why.NOTHING_WRITTEN));
        assertThat(give(sam, NOW, TODAY, plan, texts("She has settled"), "", 0))
                .isInstanceOf(WorkerReports.Given.Done.class);
        assertThat(status("PREP-2", TODAY)).isEqualTo(new Status.MetOn(TODAY));
        assertThat(give(sam, NOW, TODAY, plan, texts("And plays football"), "", 0))
                .isInstanceOf(WorkerReports.Given.Newer.class);
        give(sam, NOW, TODAY, plan, texts("And plays football"), "", 1);
        assertThat(here(() -> reports.read(anna, NOW, TODAY, amira.id(), id(plan))))
                .extracting(report -> report.text(ReportPart.SINCE_LAST))
                .containsExactly("She has settled", "And plays football");
    }

    @Test
    void a_report_may_be_a_file_which_whoever_reads_the_child_s_words_opens() throws Exception {
        var plan = planned(DAY);
        var file = new org.heard.documents.Given("Report on Amira.txt", "She has settled".getBytes(UTF_8));
        assertThat(here(() ->
                        reports.give(sam, NOW, TODAY, amira.id(), id(plan), Map.of(), List.of(file, file), "", 0)))
                .isInstanceOf(WorkerReports.Given.Done.class);
        var read = here(() -> reports.read(anna, NOW, TODAY, amira.id(), id(plan)))
                .getFirst()
                .files();
        assertThat(read).extracting(ReportFile::name).containsExactly("Report on Amira.txt", "Report on Amira.txt");
        var id = read.getFirst().document();
        assertThat(here(() -> reports.open(anna, NOW, TODAY, amira.id(), id(plan), id)))
                .isNotNull();
        assertThat(here(() -> reports.read(bea, NOW, TODAY, amira.id(), id(plan)))
                        .getFirst()
                        .files())
                .isEmpty();
        assertThatThrownBy(() -> here(() -> reports.open(bea, NOW, TODAY, amira.id(), id(plan), id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here(() ->
                        reports.open(anna, NOW, TODAY, amira.id(), id(plan), org.heard.documents.DocumentId.next())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_file_that_cannot_be_kept_keeps_nothing_of_the_report() {
        var plan = planned(DAY);
        var good = new org.heard.documents.Given("Report.txt", "She has settled".getBytes(UTF_8));
        var bad = new org.heard.documents.Given("plan.exe", new byte[] {0x4d, 0x5a, 0, 1, 2});
        var answer = here(() -> reports.give(
                sam, NOW, TODAY, amira.id(), id(plan), texts("She has settled"), List.of(good, bad), "", 0));
        assertThat(answer).isEqualTo(new WorkerReports.Given.FileRefused(org.heard.documents.Refusal.OTHER_KIND));
        assertThat(here(() -> reports.read(anna, NOW, TODAY, amira.id(), id(plan))))
                .isEmpty();
        Integer kept = here(() -> transaction.execute(status ->
                rows.sql("select count(*) from document").query(Integer.class).single()));
        assertThat(kept).isZero();
    }

    @Test
    void the_iro_goes_ahead_without_a_late_report_with_the_reason() {
        var plan = planned(LocalDate.of(2026, 6, 17));
        assertThat(here(() -> plans.goAhead(anna, NOW, TODAY, amira.id(), id(plan), " ")))
                .isEqualTo(new Answer.Refused(List.of(Why.AHEAD_WHY_MISSING)));
        assertThatThrownBy(() -> here(() -> plans.goAhead(sam, NOW, TODAY, amira.id(), id(plan), "Why not")))
                .isInstanceOf(NotFound.class);
        here(() -> plans.goAhead(anna, NOW, TODAY, amira.id(), id(plan), "Amira wants it now"));
        assertThat(here(() -> plans.get(anna, TODAY, amira.id(), id(plan))).goesAhead())
                .isEqualTo(new GoesAhead(TODAY, "Amira wants it now", "Anna Example"));
        assertThat(here(() -> chronicle.list(amira.id(), 1)).getFirst().why()).isEqualTo("Amira wants it now");
    }

    @Test
    void a_report_given_after_its_day_says_why() {
        var plan = planned(LocalDate.of(2026, 6, 17));
        assertThat(here(() -> reports.due(plan.review(), TODAY))).contains(LocalDate.of(2026, 6, 12));
        assertThat(give(sam, NOW, TODAY, plan, texts("She has settled"), " ", 0))
                .isEqualTo(new WorkerReports.Given.Refused(Why.LATE_WHY_MISSING));
        give(sam, NOW, TODAY, plan, texts("She has settled"), "She had just moved", 0);
        assertThat(status("PREP-2", TODAY)).isInstanceOf(Status.MetLate.class);
        assertThat(here(() -> chronicle.list(amira.id(), 1)).getFirst().why()).isEqualTo("She had just moved");
    }

    @Test
    void business_support_gives_a_report_for_the_worker_and_does_not_read_what_the_child_says() {
        var plan = planned(DAY);
        give(
                bea,
                NOW,
                TODAY,
                plan,
                Map.of(
                        ReportPart.SINCE_LAST,
                        "Settled",
                        ReportPart.CHILD_SAYS,
                        "She misses her dog",
                        ReportPart.UPDATED_PLAN,
                        "To stay with Joan until she is 18"),
                "",
                0);
        assertThat(here(() -> reports.read(bea, NOW, TODAY, amira.id(), id(plan)))
                        .getFirst())
                .satisfies(report -> {
                    assertThat(report.text(ReportPart.SINCE_LAST)).isEqualTo("Settled");
                    assertThat(report.text(ReportPart.UPDATED_PLAN)).isEqualTo("To stay with Joan until she is 18");
                    assertThat(report.text(ReportPart.CHILD_SAYS)).isEmpty();
                });
        assertThat(here(() -> reports.read(anna, NOW, TODAY, amira.id(), id(plan)))
                        .getFirst()
                        .text(ReportPart.CHILD_SAYS))
                .isEqualTo("She misses her dog");
    }

    @Test
    void a_report_may_come_another_way_and_only_who_arranges_the_review_notes_it() {
        var plan = planned(DAY);
        assertThatThrownBy(() ->
                        here(() -> reports.cameAnotherWay(sam, NOW, TODAY, amira.id(), id(plan), TODAY, "On paper")))
                .isInstanceOf(NotFound.class);
        assertThat(here(() -> reports.cameAnotherWay(anna, NOW, TODAY, amira.id(), id(plan), TODAY, "")))
                .isEqualTo(new WorkerReports.Given.Refused(Why.HOW_MISSING));
        here(() -> reports.cameAnotherWay(anna, NOW, TODAY, amira.id(), id(plan), TODAY.minusDays(3), "On paper"));
        assertThat(status("PREP-2", TODAY)).isEqualTo(new Status.MetOn(TODAY.minusDays(3)));
        assertThat(get(plan).reportOn()).isEqualTo(TODAY.minusDays(3));
    }

    private WorkerReports.Given give(
            Actor actor,
            Instant now,
            LocalDate today,
            Plan plan,
            Map<ReportPart, String> texts,
            String lateWhy,
            int seen) {
        return here(() -> reports.give(actor, now, today, amira.id(), id(plan), texts, List.of(), lateWhy, seen));
    }

    private static Map<ReportPart, String> texts(String since) {
        return Map.of(ReportPart.SINCE_LAST, since);
    }
}
