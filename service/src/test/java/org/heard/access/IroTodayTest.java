package org.heard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.database.Tenancy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Whose child it is today: the IRO's and whoever's stands in for them, one child at a time and in lists alike.
class IroTodayTest extends HeardTest {
    @Autowired
    private Relations relations;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private Actor anna;
    private Actor ben;
    private Actor sam;
    private ChildStory ash;

    @BeforeEach
    void ash_whose_iro_is_away_for_a_week() {
        anna = story.iro("Anna Example");
        ben = story.iro("Ben Example");
        sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.COVER, ben, "2026-06-08", "2026-06-15")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-01-06");
    }

    private boolean is(Actor person, String day) {
        var on = LocalDate.parse(day);
        var one = here(() -> relations.isIro(person.person(), ash.id(), on));
        var listed = here(() -> transaction.execute(status -> rows.sql(
                        "select " + Relations.isIro(":child", ":person", ":on") + " where :organisation is not null")
                .param("organisation", Tenancy.current().value())
                .param("child", ash.id().value())
                .param("person", person.person().value())
                .param("on", on)
                .query(Boolean.class)
                .single()));
        assertThat(listed).as("in lists as for one child").isEqualTo(one);
        return one;
    }

    @Test
    void the_iro_from_their_first_day_on() {
        assertThat(is(anna, "2026-01-05")).isFalse();
        assertThat(is(anna, "2026-01-06")).isTrue();
        assertThat(is(anna, "2026-06-10")).as("while somebody stands in").isTrue();
    }

    @Test
    void whoever_stands_in_until_the_day_they_no_longer_do() {
        assertThat(is(ben, "2026-06-07")).isFalse();
        assertThat(is(ben, "2026-06-14")).isTrue();
        assertThat(is(ben, "2026-06-15")).isFalse();
    }

    @Test
    void nobody_else_who_works_with_the_child() {
        assertThat(is(sam, "2026-06-10")).isFalse();
    }
}
