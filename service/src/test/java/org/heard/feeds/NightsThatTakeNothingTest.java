package org.heard.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.heard.comparison.Progress;
import org.heard.dataset.RoleMeaning;
import org.heard.dataset.TablesOnPaper;
import org.junit.jupiter.api.Test;

/// What a night does not take, since nobody has looked at it, and how it is told.
class NightsThatTakeNothingTest extends ByNight {
    private static final Instant WRITTEN = NIGHT.minus(Duration.ofHours(1));
    private static final Duration A_DAY = Duration.ofDays(1);

    private static TablesOnPaper moved(String to) {
        return more(16).change("ssd_cla_placement", "U4,PR4,SC900002", to + ",PR4,SC900002");
    }

    private String placement() {
        return care("K1002").episodes().getFirst().placement();
    }

    @Test
    void two_files_of_one_table_are_not_taken_the_older_or_the_newer() throws IOException {
        loadedByHand();
        put(moved("U6"), WRITTEN);
        var yesterday = folder.resolve("ssd_involvements_20260615.csv");
        Files.write(yesterday, Files.readAllBytes(folder.resolve("ssd_involvements.csv")));
        Files.writeString(yesterday, "I9,71,IRO,T1,5002,2026-05-01,,,R2\r\n", StandardOpenOption.APPEND);
        Files.setLastModifiedTime(yesterday, FileTime.from(WRITTEN));
        look(NIGHT);
        assertThat(last().state()).isEqualTo(Night.State.NOT_USABLE);
        assertThat(last().said()).contains("ssd_involvements_20260615.csv", "Give each table once");
        assertThat(placement()).isEqualTo("U4");
        assertThat(waits()).hasSize(1);
    }

    @Test
    void tables_that_were_not_written_together_are_not_taken_until_they_are() throws IOException {
        loadedByHand();
        put(moved("U6"), WRITTEN);
        var involvements = folder.resolve("ssd_involvements.csv");
        Files.setLastModifiedTime(involvements, FileTime.from(WRITTEN.minus(A_DAY)));
        look(NIGHT);
        assertThat(last().state()).isEqualTo(Night.State.NOT_WHOLE);
        assertThat(last().said())
                .startsWith("ssd_involvements.csv was written on")
                .contains("not one export");
        assertThat(placement()).isEqualTo("U4");
        Files.setLastModifiedTime(involvements, FileTime.from(WRITTEN));
        Files.setLastModifiedTime(folder.resolve("ssd_sdq_scores.csv"), FileTime.from(WRITTEN.minus(A_DAY)));
        look(NIGHT.plus(Duration.ofMinutes(15)));
        assertThat(last().state()).isEqualTo(Night.State.TAKEN);
        assertThat(placement()).isEqualTo("U6");
    }

    @Test
    void a_role_that_means_something_else_since_waits_for_a_manager_who_loads_by_hand() throws IOException {
        loadedByHand();
        var later = NOW.plus(Duration.ofHours(1));
        here(() -> roles.decide(story.teller(), later, Map.of("CW", RoleMeaning.IRO)));
        put(moved("U6"), WRITTEN);
        look(NIGHT);
        assertThat(last().state()).isEqualTo(Night.State.ROLES_CHANGED);
        assertThat(last().said()).isEqualTo("Roles: CW.");
        assertThat(placement()).isEqualTo("U4");
        assertThat(waits()).hasSize(1);
        var delivery = here(() -> deliveries.list(story.teller()).getFirst());
        here(() -> loading.load(
                story.teller(), NIGHT.plus(Duration.ofHours(8)), day("2026-06-16"), delivery.id(), Progress.NONE));
        put(moved("U5"), WRITTEN.plus(A_DAY));
        look(NIGHT.plus(A_DAY));
        assertThat(last().state()).isEqualTo(Night.State.TAKEN);
        assertThat(placement()).isEqualTo("U5");
    }

    @Test
    void tables_that_do_not_change_for_days_are_told_with_their_day() throws IOException {
        loadedByHand();
        put(moved("U6"), WRITTEN);
        look(NIGHT);
        look(NIGHT.plus(A_DAY.multipliedBy(3)));
        assertThat(last().state()).isEqualTo(Night.State.SAME);
        assertThat(waits()).isEmpty();
        look(NIGHT.plus(A_DAY.multipliedBy(4)));
        assertThat(last().state()).isEqualTo(Night.State.STALE);
        assertThat(last().said()).isEqualTo("They are still those of 16 June 2026.");
        assertThat(waits()).hasSize(1);
        assertThat(here(() -> nights.findLastGood())).contains(day("2026-06-19"));
    }

    @Test
    void tables_that_were_taken_before_newer_ones_are_not_in_order_when_they_come_again() throws IOException {
        loadedByHand();
        put(moved("U6"), WRITTEN);
        look(NIGHT);
        put(moved("U5"), WRITTEN.plus(A_DAY));
        look(NIGHT.plus(A_DAY));
        put(moved("U6"), WRITTEN.plus(A_DAY.multipliedBy(2)));
        look(NIGHT.plus(A_DAY.multipliedBy(2)));
        assertThat(last().state()).isEqualTo(Night.State.NOT_USABLE);
        assertThat(last().said()).isEqualTo("They are those of delivery 2 again, and newer ones are in the record.");
        assertThat(placement()).isEqualTo("U5");
    }

    @Test
    void a_tenth_of_the_children_does_not_go_in_one_night() throws IOException {
        loadedByHand();
        put(more(14).change("ssd_sdq_scores", "17", "12"), WRITTEN);
        look(NIGHT);
        assertThat(last().state()).isEqualTo(Night.State.TAKEN);
        put(more(11).change("ssd_cla_placement", "U4,PR4", "U6,PR4"), WRITTEN.plus(A_DAY));
        look(NIGHT.plus(A_DAY));
        assertThat(last().state()).isEqualTo(Night.State.SHRUNK);
        assertThat(last().said()).contains("ssd_person has 15 rows and had 18");
        assertThat(placement()).isEqualTo("U4");
    }

    @Test
    void a_linked_table_is_not_taken_for_present() throws IOException {
        loadedByHand();
        put(moved("U6"), WRITTEN);
        var elsewhere = folders.resolve("ssd_person.csv");
        Files.move(folder.resolve("ssd_person.csv"), elsewhere);
        Files.setLastModifiedTime(elsewhere, FileTime.from(WRITTEN.minus(A_DAY)));
        Files.createSymbolicLink(folder.resolve("ssd_person.csv"), elsewhere);
        look(NIGHT);
        assertThat(last().state()).isEqualTo(Night.State.NOT_USABLE);
        assertThat(last().said()).startsWith("ssd_person is not among the tables");
        assertThat(placement()).isEqualTo("U4");
        assertThat(waits()).hasSize(1);
    }

    @Test
    void of_a_folder_with_nothing_but_a_link_to_a_table_it_is_said_that_it_is_empty() throws IOException {
        loadedByHand();
        var elsewhere = Files.writeString(folders.resolve("ssd_person.csv"), "made up");
        Files.setLastModifiedTime(elsewhere, FileTime.from(NIGHT));
        Files.createSymbolicLink(folder.resolve("ssd_person.csv"), elsewhere);
        look(NIGHT);
        assertThat(last().state()).isEqualTo(Night.State.EMPTY);
    }

    @Test
    void of_more_files_than_are_taken_none_is() throws IOException {
        loadedByHand();
        put(moved("U6"), WRITTEN);
        for (var no = 0; no <= FilesOnDisk.MOST_FILES; no++) {
            var note = Files.writeString(folder.resolve("a-note-" + no + ".txt"), "made up");
            Files.setLastModifiedTime(note, FileTime.from(WRITTEN));
        }
        look(NIGHT);
        assertThat(last().state()).isEqualTo(Night.State.NOT_USABLE);
        assertThat(last().said()).contains("more than 100 files");
        assertThat(placement()).isEqualTo("U4");
    }
}
