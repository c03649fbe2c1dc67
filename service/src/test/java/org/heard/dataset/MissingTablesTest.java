package org.heard.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.care.CareAct;
import org.heard.care.CareActs;
import org.heard.care.MissingEpisode;
import org.heard.care.MissingEpisodes;
import org.heard.clock.StatutoryClock;
import org.heard.comparison.CaseSystem;
import org.heard.comparison.DatasetBuild;
import org.heard.comparison.Delivery;
import org.heard.comparison.Listed;
import org.heard.comparison.Outcome;
import org.heard.ssda903.problem.Severity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The times children were missing, as the tables tell them.
class MissingTablesTest extends DatasetTest {
    private static final String COLUMNS =
            "miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_missing_episode_type,miss_missing_episode_end_date,miss_missing_rhi_offered,miss_missing_rhi_accepted";

    @Autowired
    private MissingEpisodes missing;

    @Autowired
    private CareActs acts;

    @Autowired
    private StatutoryClock statutoryClock;

    @Test
    void a_time_missing_comes_in_with_its_return_interview_and_the_same_again_changes_nothing() {
        var first = tables(new TablesOnPaper());
        dryRun(first);
        assertThat(told("K1002", first))
                .contains(
                        "Missing from 17 April 2026 to 18 April 2026. A return interview was offered, and the child took it.");
        load(first);
        assertThat(words("K1002"))
                .containsExactly(
                        "Missing from 17 April 2026 to 18 April 2026. A return interview was offered, and the child took it.");
        var again = tables(new TablesOnPaper().add("ssd_sdq_scores", "S9,5001,2026-05-20 00:00:00.000,17,SDQ1"));
        assertThat(dryRun(again).of(Outcome.UNCHANGED)).isEqualTo(4);
    }

    @Test
    void a_child_who_is_not_back_yet_is_back_when_the_tables_say_so() {
        load(tables(with("X1,5002,2026-06-08,M,,,")));
        assertThat(words("K1002"))
                .containsExactly("Missing since 8 June 2026. Whether a return interview was offered is not told.");
        load(tables(with("X1,5002,2026-06-08,M,2026-06-09,Y,N")));
        assertThat(words("K1002"))
                .containsExactly(
                        "Missing from 8 June 2026 to 9 June 2026. A return interview was offered, and the child did not take it.");
    }

    @Test
    void each_systems_letters_and_words_are_read() {
        load(tables(with(
                "X1,5001,2025-06-01,Missing,2025-06-01,Yes,No",
                "X2,5001,2025-07-01,Away,2025-07-02,N,",
                "X3,5001,2025-08-01,A,2025-08-02,NA,NA",
                "X4,5001,01/09/2025,M,02/09/2025,Y,")));
        assertThat(words("K1001"))
                .containsExactly(
                        "Missing from 1 September 2025 to 2 September 2025. A return interview was offered.",
                        "Away without permission from 1 August 2025 to 2 August 2025. A return interview is said not to apply.",
                        "Away without permission from 1 July 2025 to 2 July 2025. No return interview was offered.",
                        "Missing on 1 June 2025. A return interview was offered, and the child did not take it.");
        assertThat(codes(CaseSystem.MOSAIC)).contains("end-of-the-form");
        assertThat(codes(CaseSystem.ECLIPSE)).doesNotContain("end-of-the-form");
    }

    @Test
    void damaged_rows_are_told_and_none_of_them_becomes_a_time_the_child_was_missing() {
        var delivery = load(tables(with(
                "X1,5001,,M,2025-06-02,Y,Y",
                "X2,5001,2026-07-01,M,,Y,Y",
                "X3,5001,2025-07-09,M,2025-07-01,Y,Y",
                "X4,5001,2025-13-01,M,,Y,Y",
                "X5,5001,2024-01-01,M,2024-01-02,Y,Y",
                "X6,4040,2025-06-01,M,2025-06-02,Y,Y",
                "X7,5002,2026-02-01,gone,2026-02-02,perhaps,",
                "X8,5002,2026-03-01,M,2026-03-02,N,Y")));
        assertThat(words("K1001")).isEmpty();
        assertThat(words("K1002"))
                .containsExactly(
                        "Missing from 1 March 2026 to 2 March 2026. Whether a return interview was offered is not told.",
                        "Missing or away from 1 February 2026 to 2 February 2026. Whether a return interview was offered is not told.");
        assertThat(ofTable(delivery))
                .filteredOn(problem -> !problem.code().equals("date-written-otherwise"))
                .extracting(Listed::code, Listed::severity)
                .containsExactlyInAnyOrder(
                        tuple("blank", Severity.BAD_ROW),
                        tuple("after-the-day", Severity.BAD_ROW),
                        tuple("end-before-start", Severity.BAD_ROW),
                        tuple("unreadable-date", Severity.BAD_ROW),
                        tuple("outside-care", Severity.NOTE),
                        tuple("no-such-person", Severity.NOTE),
                        tuple("unknown-code", Severity.DOUBT),
                        tuple("unknown-code", Severity.DOUBT),
                        tuple("taken-and-not-offered", Severity.DOUBT));
    }

    @Test
    void what_a_person_withdrew_does_not_come_back_and_what_the_tables_cut_off_stays() {
        rolesAreKnown();
        load(tables(with("X1,5002,2026-04-17,M,2026-04-18,Y,Y", "X2,5002,2026-05-01,M,2026-05-02,Y,Y")));
        var child = child("K1002").id();
        var first = list("K1002").getLast();
        assertThatThrownBy(() ->
                        here(() -> missing.withdraw(anna, NOW, TODAY, child, first.id(), "Not my child’s to withdraw")))
                .isInstanceOf(NotFound.class);
        here(() -> missing.withdraw(ben, NOW, TODAY, child, first.id(), "They were at their aunt’s"));
        load(tables(with("X1,5002,2026-04-17,M,2026-04-19,Y,Y")));
        assertThat(words("K1002"))
                .containsExactly(
                        "Missing from 1 May 2026 to 2 May 2026. A return interview was offered, and the child took it.");
    }

    @Test
    void only_who_sees_the_child_reads_it() {
        rolesAreKnown();
        load(tables(new TablesOnPaper()));
        var child = child("K1002").id();
        assertThat(here(() -> missing.list(ben, TODAY, child, null))).hasSize(1);
        assertThatThrownBy(() -> here(() -> missing.list(anna, TODAY, child, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void going_missing_asks_for_an_advocate_once_however_often_it_is_told_and_being_away_does_not() {
        rolesAreKnown();
        load(tables(with("X1,5002,2026-04-17,A,2026-04-18,,")));
        var child = child("K1002").id();
        var offer = CareAct.of(child, CareAct.Kind.ADVOCATE_OFFERED, day("2026-03-01"), "", "by hand");
        here(() -> acts.record(ben, NOW, TODAY, offer));
        assertThat(offersAfterGoingMissing("K1002")).isZero();
        load(tables(with("X1,5002,2026-04-17,M,2026-04-18,,")));
        assertThat(offersAfterGoingMissing("K1002")).isEqualTo(1);
        var byHand = CareAct.of(child, CareAct.Kind.MISSING, day("2026-04-17"), "", "by hand");
        here(() -> acts.record(ben, NOW, TODAY, byHand));
        assertThat(offersAfterGoingMissing("K1002")).isEqualTo(1);
    }

    private long offersAfterGoingMissing(String number) {
        var child = child(number).id();
        return here(() -> statutoryClock.duties(child, TODAY)).stream()
                .filter(duty -> duty.key().contains("went missing"))
                .count();
    }

    private static TablesOnPaper with(String... rows) {
        var lines = new ArrayList<>(List.of(COLUMNS));
        lines.addAll(List.of(rows));
        return new TablesOnPaper().table("ssd_missing", lines.toArray(String[]::new));
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

    private List<Listed> ofTable(Delivery delivery) {
        return problems(delivery).stream()
                .filter(problem -> problem.table().equals("ssd_missing"))
                .filter(problem -> !problem.code().equals("missing-column"))
                .toList();
    }

    private List<String> told(String number, Delivery delivery) {
        return here(() -> findings.children(story.teller(), delivery.id(), "", number, TODAY, 0, 10))
                .getFirst()
                .changes()
                .stream()
                .map(change -> change.after())
                .toList();
    }

    private List<MissingEpisode> list(String number) {
        var child = child(number).id();
        Actor manager = story.teller();
        return here(() -> missing.list(manager, TODAY, child, null));
    }

    private List<String> words(String number) {
        return list(number).stream().map(MissingEpisode::words).toList();
    }
}
