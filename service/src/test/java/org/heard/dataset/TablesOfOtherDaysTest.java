package org.heard.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.children.CarePeriod;
import org.heard.children.Episode;
import org.heard.comparison.Delivery;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Listed;
import org.heard.comparison.Outcome;
import org.heard.comparison.Part;
import org.heard.feeds.Deliveries;
import org.heard.ssda903.problem.Severity;
import org.junit.jupiter.api.Test;

/// Tables and rows of a day that is not the one the tables were drawn on.
class TablesOfOtherDaysTest extends DatasetTest {
    @Test
    void tables_drawn_earlier_do_not_overwrite_later_ones_though_they_are_given_after_them() {
        rolesAreKnown();
        load(tables(new TablesOnPaper()));
        var older = drawn("2026-06-01", new TablesOnPaper().change("ssd_cla_placement", "U4,PR4", "U6,PR4"));
        dryRun(older);
        assertThatThrownBy(() -> load(older)).isInstanceOf(NotFound.class);
        assertThat(here(() -> deliveries.isNewestDataset(story.teller(), older)))
                .isFalse();
        assertThat(care("K1002").episodes().getFirst().placement()).isEqualTo("U4");
        load(drawn("2026-06-11", new TablesOnPaper().change("ssd_cla_placement", "U4,PR4", "U5,PR4")));
        assertThat(care("K1002").episodes().getFirst().placement()).isEqualTo("U5");
    }

    @Test
    void files_of_tables_that_were_never_taken_are_emptied_too_once_newer_ones_are() {
        rolesAreKnown();
        var never = tables(new TablesOnPaper());
        dryRun(never);
        load(drawn("2026-06-11", new TablesOnPaper().change("ssd_sdq_scores", "17", "18")));
        assertThat(here(() -> deliveries.get(story.teller(), never.id()))).satisfies(delivery -> {
            assertThat(delivery.state()).isEqualTo(Delivery.State.READ);
            assertThat(delivery.files())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file.size()).isZero());
        });
    }

    @Test
    void an_episode_that_has_not_begun_is_not_taken_and_an_end_that_has_not_come_is_none() {
        rolesAreKnown();
        var delivery = load(tables(new TablesOnPaper()
                .change(
                        "ssd_cla_episodes",
                        "E4,5003,P3,W3,R3,2026-02-02 00:00:00.000,S,N8,,,",
                        "E4,5003,P3,W3,R3,2026-02-02 00:00:00.000,S,N8,2026-06-11 00:00:00.000,E3,")
                .add("ssd_cla_episodes", "E6,5002,P2,W2,R2,2026-06-11 00:00:00.000,P,N1,,,2026-01-12 00:00:00.000,")));
        assertThat(care("K1003").periods())
                .extracting(CarePeriod::ended, CarePeriod::endReason)
                .containsExactly(tuple(null, ""));
        assertThat(care("K1002").episodes()).extracting(Episode::began).containsExactly(day("2026-01-12"));
        assertThat(wrong(delivery))
                .extracting(Listed::place, Listed::number, Listed::severity, Listed::code)
                .containsExactlyInAnyOrder(
                        tuple(
                                "ssd_cla_episodes.csv, row 5, clae_cla_episode_ceased_date",
                                "K1003",
                                Severity.DOUBT,
                                "after-the-day"),
                        tuple(
                                "ssd_cla_episodes.csv, row 7, clae_cla_episode_start_date",
                                "K1002",
                                Severity.BAD_ROW,
                                "after-the-day"));
    }

    @Test
    void the_name_a_child_has_after_care_does_not_come_in() {
        rolesAreKnown();
        load(tables(new TablesOnPaper()));
        assertThat(child("K1004").name()).isEmpty();
        load(tables(new TablesOnPaper()
                .change("ssd_person", "Dara,Sample", "Dara,Newfamily")
                .change(
                        "ssd_cla_episodes",
                        "E3,5002,P2,W2,R2,2026-01-12 00:00:00.000,S,N1,,,",
                        "E3,5002,P2,W2,R2,2026-01-12 00:00:00.000,S,N1,2026-06-01 00:00:00.000,E11,")));
        assertThat(care("K1002").periods()).extracting(CarePeriod::endReason).containsExactly("E11");
        assertThat(child("K1002").name()).isEqualTo("Dara Sample");
        load(tables(new TablesOnPaper()
                .change("ssd_person", "Dara,Sample", "Dara,Newfamily")
                .change("ssd_person", "Amira,Example", "Amira,Married")
                .change("ssd_cla_episodes", "E3,5002,P2,W2,R2,2026-01-12 00:00:00.000,S,N1,,,", """
                        E3,5002,P2,W2,R2,2026-01-12 00:00:00.000,S,N1,2026-06-01 00:00:00.000,E12,""")));
        assertThat(child("K1002").name()).isEqualTo("Dara Sample");
        assertThat(child("K1001").name()).isEqualTo("Amira Married");
        assertThat(open())
                .extracting(difference -> String.valueOf(difference.theirs()))
                .noneMatch(theirs -> theirs.contains("Newfamily"));
    }

    @Test
    void of_two_files_of_one_table_neither_is_read_unless_they_are_the_same() {
        rolesAreKnown();
        var files = new ArrayList<>(new TablesOnPaper().files());
        files.add(copy("ssd_involvements_20260609.csv", new TablesOnPaper(), "ssd_involvements"));
        var same = tables(BUILD, files);
        assertThat(dryRun(same).of(Outcome.ADDED)).isEqualTo(4);
        assertThat(wrong(same)).isEmpty();
        files.removeLast();
        files.add(copy(
                "ssd_involvements_20260609.csv",
                new TablesOnPaper().remove("ssd_involvements", "I3"),
                "ssd_involvements"));
        var two = load(tables(BUILD, files));
        assertThat(worker("K1001", RelationKind.IRO)).isEqualTo("nobody");
        assertThat(wrong(two))
                .extracting(Listed::place, Listed::severity, Listed::message)
                .containsExactly(tuple(
                        "ssd_involvements_20260609.csv",
                        Severity.REFUSED_FILE,
                        "ssd_involvements was given already, as ssd_involvements.csv, and is not the same. Neither is"
                                + " read, as nothing says which is right. Give each table once."));
    }

    private static GivenFile copy(String name, TablesOnPaper paper, String table) {
        return paper.files().stream()
                .filter(file -> file.name().equals(table + ".csv"))
                .map(file -> new GivenFile(Part.DATASET, name, file.content()))
                .findFirst()
                .orElseThrow();
    }

    private Delivery drawn(String day, TablesOnPaper paper) {
        List<GivenFile> files = paper.files();
        return here(() -> ((Deliveries.Given.Kept) deliveries.giveDataset(story.teller(), NOW, day(day), BUILD, files))
                .delivery());
    }
}
