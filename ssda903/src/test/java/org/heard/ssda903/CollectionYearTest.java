package org.heard.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;

class CollectionYearTest {
    @Test
    void a_year_runs_from_the_first_of_april_to_the_end_of_march() {
        var year = CollectionYear.ending(2026);
        assertThat(year.start()).isEqualTo("2025-04-01");
        assertThat(year.end()).isEqualTo("2026-03-31");
        assertThat(year).hasToString("2025/26");
        assertThat(CollectionYear.ending(2000)).hasToString("1999/00");
    }

    @Test
    void the_first_of_april_begins_a_new_year() {
        assertThat(CollectionYear.containing(LocalDate.of(2026, 3, 31))).isEqualTo(CollectionYear.ending(2026));
        assertThat(CollectionYear.containing(LocalDate.of(2026, 4, 1))).isEqualTo(CollectionYear.ending(2027));
    }

    @Test
    void social_worker_episodes_are_collected_from_2023_24_and_deprivation_of_liberty_from_2026_27() {
        assertThat(Table.SOCIAL_WORKER_EPISODES.collectedIn(CollectionYear.ending(2023)))
                .isFalse();
        assertThat(Table.SOCIAL_WORKER_EPISODES.collectedIn(CollectionYear.ending(2024)))
                .isTrue();
        assertThat(Table.list(CollectionYear.ending(2026))).hasSize(11).doesNotContain(Table.DEPRIVATION_OF_LIBERTY);
        assertThat(Table.list(CollectionYear.ending(2027))).hasSize(12);
    }

    @Test
    void a_year_that_cannot_be_meant_is_refused() {
        assertThatThrownBy(() -> CollectionYear.ending(26)).isInstanceOf(IllegalArgumentException.class);
    }
}
