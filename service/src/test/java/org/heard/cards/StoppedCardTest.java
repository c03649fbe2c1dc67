package org.heard.cards;

import static org.assertj.core.api.Assertions.assertThat;

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

/// "Someone else has my card": from any device, from the space itself, or by telling a worker.
class StoppedCardTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private CardInHand ash;
    private CardInHand.Printed card;
    private Visitor child;

    @BeforeEach
    void a_child_is_signed_in() {
        ash = CardInHand.of(story, port);
        card = ash.printed();
        child = ash.firstUse(card);
    }

    @Test
    void its_number_and_a_tap_stop_it_from_any_device() {
        var anywhere = new Visitor(port);
        var said = anywhere.open("/card/stop", Map.of("typed", card.number().toLowerCase(java.util.Locale.ROOT)));
        assertThat(said.words()).contains("The card is stopped");
        stopped();
    }

    @Test
    void a_mistyped_number_stops_nothing_and_the_page_says_so() {
        var wrong = card.number().endsWith("A")
                ? card.number().replaceAll(".$", "B")
                : card.number().replaceAll(".$", "A");
        var said = new Visitor(port).open("/card/stop", Map.of("typed", wrong));
        assertThat(said.words()).contains("No card has this number").doesNotContain("The card is stopped");
        assertThat(said.page().select("[name=typed]").val())
                .as("what was typed")
                .isEqualTo(wrong);
        assertThat(child.get("/me").status()).as("the child is still in").isEqualTo(200);
    }

    @Test
    void stopping_it_twice_says_that_it_is_stopped() {
        for (var time = 0; time < 2; time++) {
            assertThat(new Visitor(port)
                            .open("/card/stop", Map.of("typed", card.number()))
                            .words())
                    .contains("The card is stopped");
        }
    }

    @Test
    void however_many_wrong_numbers_were_typed_in_the_home_the_right_one_stops_it() {
        assertThat(card.number()).as("too long to be guessed").matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
        var beside = new Visitor(port);
        for (var wrong = 0; wrong < 60; wrong++) {
            beside.open("/card/stop", Map.of("typed", "AAAA-AAAA-" + (1000 + wrong)));
        }
        assertThat(new Visitor(port)
                        .open("/card/stop", Map.of("typed", card.number()))
                        .words())
                .contains("The card is stopped");
        stopped();
    }

    @Test
    void a_card_of_before_with_a_shorter_number_is_stopped_by_it() {
        here(() -> transaction.execute(
                status -> rows.sql("update child_card set number = 'K7PM2QXR'").update()));
        new Visitor(port).open("/card/stop", Map.of("typed", "K7PM-2QXR"));
        stopped();
    }

    @Test
    void the_child_stops_it_from_their_space() {
        var said = child.press(child.get("/me/card"), "Stop my card", Map.of());
        assertThat(said.words()).contains("Nobody can use it now");
        stopped();
    }

    @Test
    void a_worker_stops_it_when_the_child_rings() {
        var worker = ash.worker();
        worker.press(worker.get(ash.page()), "Stop the card: somebody else has it", Map.of());
        assertThat(worker.get(ash.page()).words()).contains("Stopped: somebody else has it");
        stopped();
    }

    @Test
    void a_stopped_card_comes_back_only_as_a_new_one() {
        new Visitor(port).open("/card/stop", Map.of("typed", card.number()));
        var worker = ash.worker();
        worker.get(ash.page());
        worker.post(ash.page() + "/reset", Map.of());
        assertThat(ash.refused(card).words()).contains("This card has been stopped");
        assertThat(ash.shown(ash.printed()).get("/card/pictures").status()).isEqualTo(200);
    }

    private void stopped() {
        assertThat(child.get("/me").leadsTo()).startsWith("/card");
        assertThat(ash.refused(card).words()).contains("This card has been stopped");
        List<String> told = here(() -> transaction.execute(status ->
                rows.sql("select what from chronicle_line").query(String.class).list()));
        assertThat(told)
                .anyMatch(line -> line.contains("stopped")
                        && line.toLowerCase(java.util.Locale.ROOT).contains("somebody else has"));
    }
}
