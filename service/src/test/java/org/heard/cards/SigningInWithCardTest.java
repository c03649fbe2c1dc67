package org.heard.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.cards.CardInHand.FOUR;
import static org.heard.cards.CardInHand.OTHERS;
import static org.heard.cards.CardInHand.mayBeIdle;
import static org.heard.cards.CardInHand.tap;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A child signs in with a card and four pictures; every page without a script.
class SigningInWithCardTest extends HeardTest {
    private static final String TEN_MINUTES = "600";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private CardInHand ash;
    private CardInHand.Printed card;

    @BeforeEach
    void a_card_is_printed() {
        ash = CardInHand.of(story, port);
        card = ash.printed();
    }

    @Test
    void the_card_alone_opens_nothing_and_says_nobody_s_name() {
        var visitor = ash.shown(card);
        var asked = visitor.get("/card/pictures");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.page().html()).doesNotContain("Ash");
        assertThat(asked.page().select("button[name=picture]")).hasSize(16);
        assertThat(visitor.get("/me").leadsTo()).startsWith("/card");
    }

    @Test
    void what_the_square_says_stands_behind_the_fence_of_an_address_that_no_server_is_sent() {
        assertThat(card.address()).matches("/card#[A-Za-z0-9_-]{22}");
    }

    @Test
    void the_child_chooses_unseen_and_twice_the_same_and_comes_in_with_them_from_then_on() {
        var first = ash.shown(card);
        assertThat(first.get("/card/pictures").words()).contains("The grown-up looks away now");
        tap(first, FOUR);
        assertThat(first.get("/card/pictures").words()).contains("Now the same four again");
        assertThat(first.follow(tap(first, OTHERS)).words()).contains("Those were not the same four");
        tap(first, FOUR);
        assertThat(tap(first, FOUR).leadsTo()).isEqualTo("/me");
        assertThat(first.get("/me").words()).contains("Hello, Ash");

        var later = ash.shown(card);
        assertThat(tap(later, FOUR).leadsTo()).isEqualTo("/me");
        assertThat(later.get("/me").words()).contains("You were last here on Monday 15 June at 12:00, with your card.");
    }

    @Test
    void four_times_the_same_is_no_secret() {
        var visitor = ash.shown(card);
        var same = Collections.nCopies(4, Picture.CAT);
        tap(visitor, same);
        assertThat(visitor.follow(tap(visitor, same)).words()).contains("at least two different pictures");
    }

    @Test
    void five_wrong_tries_lock_the_card_and_no_other() {
        ash.firstUse(card);
        var other = CardInHand.of(story, port);
        var theirs = other.printed();
        other.firstUse(theirs);
        var visitor = ash.shown(card);
        assertThat(visitor.follow(tap(visitor, OTHERS)).words()).contains("You can try 4 more times");
        tap(visitor, OTHERS);
        tap(visitor, OTHERS);
        assertThat(visitor.follow(tap(visitor, OTHERS)).words()).contains("one more time");
        assertThat(tap(visitor, OTHERS).words()).contains("This page is closed");
        assertThat(ash.refused(card).words()).contains("This card is locked");
        assertThat(chronicle()).contains("The child’s card is locked: its pictures were wrong five times");
        assertThat(tap(other.shown(theirs), FOUR).leadsTo()).isEqualTo("/me");

        var worker = ash.worker();
        worker.press(worker.get(ash.page()), "Let the child choose new pictures", Map.of());
        var anew = ash.shown(card);
        assertThat(anew.get("/card/pictures").words()).contains("Choose four pictures");
    }

    @Test
    void a_try_that_was_right_forgives_those_before() {
        ash.firstUse(card);
        for (var round = 0; round < 2; round++) {
            var visitor = ash.shown(card);
            for (var wrong = 0; wrong < 4; wrong++) {
                tap(visitor, OTHERS);
            }
            assertThat(tap(visitor, FOUR).leadsTo()).isEqualTo("/me");
        }
    }

    @Test
    void a_card_shown_and_left_alone_asks_for_no_pictures_after_ten_minutes() {
        ash.firstUse(card);
        var visitor = ash.shown(card);
        clock.set(NOW.plusSeconds(601));
        assertThat(tap(visitor, FOUR).words()).contains("It took too long");
        assertThat(visitor.get("/me").leadsTo()).startsWith("/card");
    }

    @Test
    void ten_minutes_without_a_sign_of_the_child_end_it_and_no_more_than_an_hour_however_busy_they_are() {
        var child = ash.firstUse(card);
        assertThat(mayBeIdle(child)).as("the first time").isEqualTo(TEN_MINUTES);
        var later = ash.shown(card);
        tap(later, FOUR);
        assertThat(mayBeIdle(later)).as("with their pictures").isEqualTo(TEN_MINUTES);
        clock.set(NOW.plusSeconds(3599));
        assertThat(later.get("/me").status()).isEqualTo(200);
        clock.set(NOW.plusSeconds(3600));
        assertThat(later.get("/me").leadsTo()).startsWith("/card");
    }

    @Test
    void neither_secret_nor_pictures_are_kept() {
        ash.firstUse(card);
        var kept = here(() -> transaction.execute(status -> rows.sql(
                        "select to_jsonb(c) || jsonb_build_object('child', 1) from child_card c where pictures <> ''")
                .query(String.class)
                .list()));
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst()).contains("$argon2id$").doesNotContain(card.secret(), "FISH");
    }

    @Test
    void a_new_card_voids_the_one_before_and_ends_what_it_began() {
        var child = ash.firstUse(card);
        var newer = ash.printed();
        assertThat(child.get("/me").leadsTo()).startsWith("/card");
        assertThat(ash.refused(card).words()).contains("This card does not work");
        assertThat(ash.shown(newer).get("/card/pictures").words()).contains("Choose four pictures");
    }

    @Test
    void what_is_made_up_opens_nothing() {
        assertThat(ash.refused(new CardInHand.Printed("AAAAAAAAAAAAAAAAAAAAAA", "", ""))
                        .words())
                .contains("This card does not work");
        assertThat(new Visitor(port).get("/card/pictures").leadsTo()).isEqualTo("/card");
    }

    @Test
    void whoever_was_signed_in_here_is_no_longer_once_a_card_is_shown() {
        var worker = ash.worker();
        worker.get("/card");
        worker.post("/card/open", Map.of("card", card.secret()));
        assertThat(worker.get("/work").status()).isEqualTo(302);
    }

    private List<String> chronicle() {
        return here(() -> transaction.execute(status ->
                rows.sql("select what from chronicle_line").query(String.class).list()));
    }
}
