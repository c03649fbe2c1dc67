package org.heard.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.heard.voice.AnswerDaysKeeping;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What a child asked for says who has read it and when, and by which day they get an answer.
class ReadByTest extends RequestsByMail {
    private static final String LATE = "Asked for by children, past the day promised The oldest waits ";

    @Autowired
    private AnswerDaysKeeping days;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void opening_it_is_reading_it_and_the_first_who_does_is_named() {
        here(() -> days.set(mina, NOW, TODAY, 5));
        asks("see", false);
        here(() -> days.set(mina, NOW, TODAY, 7));
        assertThat(side()).contains("Nobody has read this yet.", "You get an answer by 20 June 2026.");
        var iro = as(anna);
        var at = asked(iro);
        assertThat(iro.get("/work/asked").words())
                .as("the list shows none of their words")
                .contains("Nobody has read it yet", "Promised by 20 Jun")
                .doesNotContain("Ring my school");
        assertThat(side()).contains("Nobody has read this yet.");
        assertThat(as(sam).get(at).status()).isEqualTo(404);
        iro.get(at);
        as(mina).get(at);
        assertThat(side())
                .contains("Anna Example read this on 15 June 2026")
                .doesNotContain("Nobody has read this yet.", "Mina");
        iro.get(at);
        assertThat(reads()).as("a line in the audit for each reader, once").isEqualTo(2);
    }

    @Test
    void what_left_for_the_provider_is_read_here_too_and_promises_what_it_says() {
        asks("advocate", false);
        goOn(NOW);
        assertThat(side()).contains("They should get in touch by 17 June 2026.").doesNotContain("Nobody has read");
        var iro = as(anna);
        iro.get(asked(iro));
        assertThat(side())
                .contains("Anna Example read this on 15 June 2026", "They should get in touch by 17 June 2026.")
                .doesNotContain("You get an answer by");
    }

    @Test
    void past_the_day_it_stands_with_its_age_where_the_iro_and_the_manager_begin() {
        asks("see", false);
        clock.set(NOW.plus(Duration.ofDays(10)));
        assertThat(as(anna).get("/work").words()).doesNotContain(LATE);
        clock.set(NOW.plus(Duration.ofDays(11)));
        for (var who : List.of(anna, mina)) {
            assertThat(as(who).get("/work").words()).as(who.name()).contains(LATE + "11 days");
        }
        assertThat(as(ruth).get("/work").words()).doesNotContain(LATE);
        assertThat(as(anna).get("/work/asked").words()).contains("Past the day promised", "Has waited 11 days");
        assertThat(side()).contains("That day has passed.");
    }

    @Test
    void a_provider_who_let_their_day_pass_is_asked_about() {
        asks("complaint", false);
        goOn(NOW);
        clock.set(NOW.plus(Duration.ofDays(2)));
        assertThat(as(mina).get("/work").words()).contains(LATE + "2 days");
        assertThat(as(anna).get("/work").words()).doesNotContain(LATE);
        assertThat(as(mina).get("/work/asked").words())
                .contains("They were asked to reach the child by 16 Jun", "ask whether they have");
        assertThat(side()).contains("That day has passed. You can ring them.");
    }

    private int reads() {
        return here(() -> transaction.execute(
                status -> rows.sql("select count(*) from audit_entry where organisation_id = :organisation"
                                + " and act = 'read what the child asked for'")
                        .param("organisation", story.organisation().value())
                        .query(Integer.class)
                        .single()));
    }
}
