package org.heard.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.heard.care.Alone;
import org.heard.care.Visit;
import org.heard.care.Visits;
import org.heard.comparison.CaseSystem;
import org.heard.comparison.DatasetBuild;
import org.heard.comparison.Listed;
import org.heard.comparison.Outcome;
import org.heard.ssda903.problem.Severity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Visits to children, as the tables tell them, beside those recorded here.
class VisitTablesTest extends DatasetTest {
    private static final String COLUMNS =
            "clav_cla_visit_id,clav_cla_id,clav_person_id,clav_cla_visit_date,clav_cla_visit_seen,clav_cla_visit_seen_alone";

    @Autowired
    private Visits visits;

    @Test
    void visits_come_in_with_whether_the_child_was_seen_alone_and_the_same_again_changes_nothing() {
        load(tables(new TablesOnPaper()));
        assertThat(list("K1002"))
                .extracting(Visit::on, Visit::seen, Visit::alone, Visit::byName)
                .containsExactly(
                        tuple(day("2026-03-20"), true, Alone.YES, Visit.VISITOR_NOT_NAMED),
                        tuple(day("2026-02-10"), true, new Alone(Alone.Answer.NO, ""), Visit.VISITOR_NOT_NAMED));
        var again = tables(new TablesOnPaper().add("ssd_sdq_scores", "S9,5001,2026-05-20 00:00:00.000,17,SDQ1"));
        assertThat(dryRun(again).of(Outcome.UNCHANGED)).isEqualTo(4);
    }

    @Test
    void a_day_on_which_somebody_here_recorded_or_withdrew_a_visit_is_theirs() {
        rolesAreKnown();
        load(tables(with("V1,P2,5002,2026-02-10,Y,Y")));
        var child = child("K1002").id();
        var read = list("K1002").getFirst().id();
        here(() -> visits.withdraw(sam, NOW, TODAY, child, read, "Another child’s"));
        here(() -> visits.record(
                sam,
                NOW,
                TODAY,
                Visit.seen(child, day("2026-03-03"), sam.person(), "Sam Worker", Alone.YES, "by hand")));
        load(tables(with("V1,P2,5002,2026-02-10,Y,Y", "V2,P2,5002,2026-03-03,N,", "V3,P2,5002,2026-04-04,N,")));
        assertThat(list("K1002"))
                .extracting(Visit::on, Visit::seen, Visit::byName)
                .containsExactly(
                        tuple(day("2026-04-04"), false, Visit.VISITOR_NOT_NAMED),
                        tuple(day("2026-03-03"), true, "Sam Worker"));
    }

    @Test
    void what_the_tables_tell_otherwise_of_their_own_visit_is_taken() {
        load(tables(with("V1,P2,5002,2026-02-10,N,")));
        assertThat(list("K1002").getFirst().seen()).isFalse();
        load(tables(with("V1,P2,5002,2026-02-10,Y,Y")));
        assertThat(list("K1002")).singleElement().satisfies(visit -> {
            assertThat(visit.seen()).isTrue();
            assertThat(visit.alone()).isEqualTo(Alone.YES);
        });
    }

    @Test
    void damaged_rows_and_those_that_do_not_say_whether_the_child_was_seen_are_not_visits() {
        var delivery = load(tables(with(
                "V1,P2,5002,2026-02-10,,Y",
                "V2,P2,5002,46101,Y,Y",
                "V3,P2,5002,2026-07-01,Y,Y",
                "V4,P2,5002,2025-01-01,Y,Y",
                "V5,P2,4040,2026-02-11,Y,Y",
                "V6,P2,,2026-02-12,Yes,maybe",
                "V7,P2,5002,2026-02-12,No,")));
        assertThat(list("K1002"))
                .extracting(Visit::on, Visit::seen, Visit::alone)
                .containsExactly(tuple(day("2026-02-12"), true, null));
        assertThat(problems(delivery).stream().filter(one -> one.table().equals("ssd_cla_visits")))
                .extracting(Listed::code, Listed::severity)
                .containsExactlyInAnyOrder(
                        tuple("seen-not-told", Severity.DOUBT),
                        tuple("unreadable-date", Severity.BAD_ROW),
                        tuple("after-the-day", Severity.BAD_ROW),
                        tuple("outside-care", Severity.NOTE),
                        tuple("no-such-person", Severity.NOTE),
                        tuple("unknown-code", Severity.DOUBT));
    }

    @Test
    void what_each_systems_build_does_otherwise_is_said() {
        assertThat(codes(CaseSystem.SYSTEM_C)).contains("one-kind-of-note").doesNotContain("seen-worked-out");
        assertThat(codes(CaseSystem.MOSAIC)).contains("seen-worked-out").doesNotContain("one-kind-of-note");
    }

    private static TablesOnPaper with(String... rows) {
        var lines = new ArrayList<>(List.of(COLUMNS));
        lines.addAll(List.of(rows));
        return new TablesOnPaper().table("ssd_cla_visits", lines.toArray(String[]::new));
    }

    private List<String> codes(CaseSystem system) {
        var delivery = tables(
                new DatasetBuild(system, "1.4.5", DatasetBuild.ChildNumber.LEGACY_ID),
                new TablesOnPaper()
                        .add("ssd_sdq_scores", "S" + system + ",5001,2025-09-02,17,SDQ1")
                        .files());
        dryRun(delivery);
        return problems(delivery).stream().map(Listed::code).toList();
    }

    private List<Visit> list(String number) {
        var child = child(number).id();
        return here(() -> visits.list(story.teller(), TODAY, child, 100));
    }
}
