package org.heard.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.signin.SignedInAs.signedInAs;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.access.Waits.Waiting;
import org.heard.comparison.Delivery;
import org.heard.dataset.TablesOnPaper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// An authority's folder, looked into by night.
class NightlyTest extends ByNight {
    @Autowired
    private MockMvc mvc;

    @Test
    void what_is_new_is_taken_once_in_a_night() throws IOException {
        loadedByHand();
        put(
                more(16).change("ssd_cla_placement", "U4,PR4,SC900002", "U6,PR4,SC900002"),
                NIGHT.minus(Duration.ofHours(1)));
        look(NIGHT);
        assertThat(last().state()).isEqualTo(Night.State.TAKEN);
        assertThat(care("K1002").episodes().getFirst().placement()).isEqualTo("U6");
        var given = count();
        put(
                more(16).change("ssd_cla_placement", "U4,PR4,SC900002", "U5,PR4,SC900002"),
                NIGHT.minus(Duration.ofHours(1)));
        look(NIGHT.plus(Duration.ofMinutes(15)));
        assertThat(count()).isEqualTo(given);
        look(NIGHT.plus(Duration.ofDays(1)));
        assertThat(care("K1002").episodes().getFirst().placement()).isEqualTo("U5");
        look(NIGHT.plus(Duration.ofDays(2)));
        assertThat(last().state()).isEqualTo(Night.State.SAME);
        assertThat(waits()).isEmpty();
    }

    @Test
    void by_day_and_while_somebody_is_at_it_the_folder_is_left_alone() throws IOException {
        loadedByHand();
        put(
                more(16).change("ssd_cla_placement", "U4,PR4,SC900002", "U6,PR4,SC900002"),
                NIGHT.minus(Duration.ofHours(9)));
        look(Instant.parse("2026-06-16T11:00:00Z"));
        assertThat(here(() -> nights.list(5))).isEmpty();
        assertThat(here(() -> nights.begin(day("2026-06-16"), NIGHT))).isTrue();
        look(NIGHT.plus(Duration.ofMinutes(15)));
        assertThat(last().state()).isEqualTo(Night.State.UNDER_WAY);
        assertThat(care("K1002").episodes().getFirst().placement()).isEqualTo("U4");
    }

    @Test
    void files_that_are_still_being_written_are_left_and_looked_at_again() throws IOException {
        loadedByHand();
        put(
                more(16).change("ssd_cla_placement", "U4,PR4,SC900002", "U6,PR4,SC900002"),
                NIGHT.minus(Duration.ofMinutes(2)));
        look(NIGHT);
        assertThat(last().state()).isEqualTo(Night.State.NOT_WHOLE);
        assertThat(care("K1002").episodes().getFirst().placement()).isEqualTo("U4");
        look(NIGHT.plus(Duration.ofMinutes(15)));
        assertThat(last().state()).isEqualTo(Night.State.TAKEN);
        assertThat(care("K1002").episodes().getFirst().placement()).isEqualTo("U6");
    }

    @Test
    void an_empty_folder_is_told_with_the_last_good_night() throws Exception {
        loadedByHand();
        put(more(16), NIGHT.minus(Duration.ofHours(1)));
        look(NIGHT);
        for (var file : new TablesOnPaper().files()) {
            Files.delete(folder.resolve(file.name()));
        }
        look(NIGHT.plus(Duration.ofDays(1)));
        assertThat(last().state()).isEqualTo(Night.State.EMPTY);
        assertThat(waits())
                .extracting(Waiting::label, Waiting::href)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Tables of the case system, night of 17 June 2026: not taken. Last good: 16 June 2026",
                        "/feeds/dataset"));
        assertThat(page("/service", story.person("Mary Manager", Role.IRO_MANAGER)))
                .contains("night of 17 June 2026: not taken");
        assertThat(page("/people", administrator())).contains("night of 17 June 2026: not taken");
    }

    private String page(String path, Actor actor) throws Exception {
        return Jsoup.parse(mvc.perform(MockMvcRequestBuilders.get(path).with(signedInAs(actor)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("main")
                .text();
    }

    @Test
    void a_table_that_lost_more_than_a_third_of_its_rows_waits_for_a_person() throws IOException {
        loadedByHand();
        put(
                more(5).change("ssd_cla_placement", "U4,PR4,SC900002", "U6,PR4,SC900002"),
                NIGHT.minus(Duration.ofHours(1)));
        look(NIGHT);
        assertThat(last().state()).isEqualTo(Night.State.SHRUNK);
        assertThat(last().said()).contains("ssd_person has 9 rows and had 20");
        assertThat(care("K1002").episodes().getFirst().placement()).isEqualTo("U4");
        assertThat(waits()).hasSize(1);
        var delivery = here(() -> deliveries.list(story.teller()).getFirst());
        assertThat(delivery.state()).isEqualTo(Delivery.State.READ);
        load(delivery);
        assertThat(care("K1002").episodes().getFirst().placement()).isEqualTo("U6");
        assertThat(here(() -> nights.findLastGood())).contains(day("2026-06-16"));
    }

    @Test
    void before_a_person_has_loaded_tables_once_nothing_is_taken_by_night() throws IOException {
        put(more(16), NIGHT.minus(Duration.ofHours(1)));
        look(NIGHT);
        assertThat(last().state()).isEqualTo(Night.State.NOT_BEGUN);
        assertThat(isHere("K1001")).isFalse();
    }
}
