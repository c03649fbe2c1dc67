package org.heard.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.cards.CardInHand.FOUR;
import static org.heard.cards.CardInHand.tap;

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

/// From thirteen on a link to one's own phone can take the place of the card; the pictures are still asked for.
class PhoneLinksTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private CardInHand kit;
    private CardInHand.Printed card;
    private Visitor child;

    @BeforeEach
    void a_girl_of_fourteen() {
        kit = CardInHand.of(story, port, "2012-03-02");
        card = kit.printed();
        child = kit.firstUse(card);
    }

    @Test
    void the_link_shows_the_card_and_the_pictures_are_still_asked_for() {
        choose("kit@mail.example");
        var phone = asked();
        var opened = phone.post("/card/link/open", Map.of("link", secret()));
        assertThat(opened.leadsTo()).isEqualTo("/card/pictures");
        assertThat(phone.get("/me").leadsTo()).startsWith("/card");
        assertThat(tap(phone, FOUR).leadsTo()).isEqualTo("/me");
        assertThat(CardInHand.mayBeIdle(phone)).as("seconds, in a pocket").isEqualTo("600");
        assertThat(child.get("/me").leadsTo()).startsWith("/card");
    }

    @Test
    void it_opens_once_and_only_in_the_browser_it_was_asked_for_in() {
        choose("kit@mail.example");
        var phone = asked();
        var elsewhere = new Visitor(port);
        elsewhere.get("/card/link");
        assertThat(elsewhere.post("/card/link/open", Map.of("link", secret())).words())
                .contains("does not work here");
        phone.post("/card/link/open", Map.of("link", secret()));
        assertThat(new Visitor(port).get("/card/pictures").leadsTo()).isEqualTo("/card");
        phone.get("/card/link");
        assertThat(phone.post("/card/link/open", Map.of("link", secret())).words())
                .contains("does not work here");
    }

    @Test
    void it_is_over_after_ten_minutes() {
        choose("kit@mail.example");
        var phone = asked();
        clock.set(NOW.plusSeconds(600));
        assertThat(phone.post("/card/link/open", Map.of("link", secret())).words())
                .contains("does not work here");
    }

    @Test
    void the_mail_names_nobody() {
        choose("kit@mail.example");
        asked();
        assertThat(messages())
                .singleElement()
                .satisfies(body -> assertThat(body).doesNotContain("Ash", "care"));
    }

    @Test
    void whether_there_was_anywhere_to_send_it_is_not_said() {
        var none = new Visitor(port).open("/card/link", Map.of("typed", card.number()));
        choose("kit@mail.example");
        var some = new Visitor(port).open("/card/link", Map.of("typed", card.number()));
        assertThat(none.words()).isEqualTo(some.words());
        assertThat(messages()).hasSize(1);
    }

    @Test
    void no_more_than_three_are_sent_in_a_quarter_of_an_hour() {
        choose("kit@mail.example");
        for (var often = 0; often < 5; often++) {
            asked();
        }
        assertThat(messages()).hasSize(3);
    }

    @Test
    void however_often_others_in_the_home_asked_for_theirs_it_is_sent() {
        choose("kit@mail.example");
        for (var other = 0; other < 60; other++) {
            new Visitor(port).open("/card/link", Map.of("typed", "AAAA-AAAA-" + (1000 + other)));
        }
        asked();
        assertThat(messages()).hasSize(1);
    }

    @Test
    void a_younger_child_is_not_offered_one() {
        var ash = CardInHand.of(story, port);
        var younger = ash.firstUse(ash.printed());
        assertThat(younger.get("/me/card").words()).doesNotContain("A link to my own phone");
        assertThat(younger.post("/me/card/link", Map.of("do", "keep", "address", "a@mail.example"))
                        .status())
                .isEqualTo(404);
    }

    private void choose(String address) {
        child.press(child.get("/me/card"), "Keep it", Map.of("address", address, "do", "keep"));
    }

    private Visitor asked() {
        var phone = new Visitor(port);
        phone.open("/card/link", Map.of("typed", card.number()));
        return phone;
    }

    private String secret() {
        var body = messages().getLast();
        return body.substring(body.indexOf('#') + 1).split("\\s")[0];
    }

    private List<String> messages() {
        return here(() -> transaction.execute(status -> rows.sql("select body from message order by message_id")
                .query(String.class)
                .list()));
    }
}
