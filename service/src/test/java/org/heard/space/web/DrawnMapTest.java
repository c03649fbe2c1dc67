package org.heard.space.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.heard.matters.PeopleMap;
import org.heard.matters.Placed;
import org.heard.matters.Placed.Ring;
import org.heard.space.web.DrawnMap.Dot;
import org.junit.jupiter.api.Test;

/// What somebody is called on the drawing of a child's map: as the child would say it, and never as somebody else.
class DrawnMapTest {
    @Test
    void a_short_name_stands_whole_and_a_long_one_is_said_by_its_first() {
        assertThat(drawn("Nan", "Bo Smith", "Emmanuel Szymański")).containsExactly("Nan", "Bo Smith", "Emmanuel");
    }

    @Test
    void two_who_share_a_first_name_are_not_said_by_it() {
        assertThat(drawn("Jerome Youngson", "Jerome Abernethy"))
                .containsExactly("Jerome You…", "Jerome Abe…")
                .doesNotHaveDuplicates();
        assertThat(drawn("Uncle Abdul-Rahman", "Uncle Bo")).containsExactly("Uncle Abdu…", "Uncle Bo");
    }

    @Test
    void a_word_that_tells_nobody_apart_is_no_name() {
        assertThat(drawn("Mrs Featherstonehaugh", "My best friend")).containsExactly("Mrs Feathe…", "My best fr…");
    }

    private static List<String> drawn(String... names) {
        var people = Arrays.stream(names)
                .map(name -> new Placed(UUID.randomUUID(), name, Ring.NEAR, null, false))
                .toList();
        return DrawnMap.of(new PeopleMap(LocalDate.of(2026, 11, 27), people)).dots().stream()
                .map(Dot::label)
                .toList();
    }
}
