package org.heard.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A worker opens a child's space for ten minutes, and the child goes in.
class SpaceVisitsTest extends HeardTest {
    @LocalServerPort
    private int port;

    private CardInHand ash;
    private Visitor worker;

    @BeforeEach
    void a_worker_is_signed_in() {
        ash = CardInHand.of(story, port);
        worker = ash.worker();
    }

    @Test
    void a_code_opens_it_on_the_child_s_device_once() {
        var code = code();
        var device = new Visitor(port);
        assertThat(device.open("/visit/code", Map.of("typed", code.replace("-", " ")))
                        .leadsTo())
                .isEqualTo("/me");
        assertThat(device.get("/me").words()).contains("Hello, Ash");
        assertThat(new Visitor(port).open("/visit/code", Map.of("typed", code)).words())
                .contains("That code does not work");
        assertThat(worker.get(ash.page()).words()).contains("15 June 2026, opened by Anna Example");
    }

    @Test
    void it_lasts_ten_minutes_however_busy_the_child_is() {
        var device = new Visitor(port);
        device.open("/visit/code", Map.of("typed", code()));
        clock.set(NOW.plusSeconds(599));
        assertThat(device.get("/me").status()).isEqualTo(200);
        clock.set(NOW.plusSeconds(600));
        assertThat(device.get("/me").leadsTo()).startsWith("/card");
    }

    @Test
    void ten_minutes_without_a_sign_of_the_child_end_it_on_whatever_device() {
        var device = new Visitor(port);
        device.open("/visit/code", Map.of("typed", code()));
        assertThat(CardInHand.mayBeIdle(device)).as("the child’s own").isEqualTo("600");
        worker.press(worker.get(ash.page()), "Sign me out and hand this device over", Map.of());
        worker.press(worker.get("/visit"), "Begin", Map.of());
        assertThat(CardInHand.mayBeIdle(worker)).as("the worker’s").isEqualTo("600");
    }

    @Test
    void a_code_dies_after_ten_minutes_or_three_wrong_tries() {
        var late = code();
        clock.set(NOW.plusSeconds(600));
        assertThat(new Visitor(port).open("/visit/code", Map.of("typed", late)).words())
                .contains("does not work");
        clock.set(NOW);
        var guessed = code();
        var device = new Visitor(port);
        for (var wrong = 0; wrong < 3; wrong++) {
            device.open("/visit/code", Map.of("typed", guessed.substring(0, 10) + "2222"));
        }
        assertThat(device.open("/visit/code", Map.of("typed", guessed)).words()).contains("does not work");
    }

    @Test
    void one_child_s_wrong_codes_keep_no_other_child_in_the_home_out() {
        var code = code();
        assertThat(code).as("too long to be guessed").matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
        var beside = new Visitor(port);
        for (var wrong = 0; wrong < 60; wrong++) {
            assertThat(beside.open("/visit/code", Map.of("typed", "AAAA-AAAA-" + (1000 + wrong)))
                            .words())
                    .contains("That code does not work");
        }
        assertThat(beside.open("/visit/code", Map.of("typed", code)).leadsTo()).isEqualTo("/me");
    }

    @Test
    void a_device_is_handed_over_only_after_the_worker_is_signed_out_on_it() {
        var handed = worker.press(worker.get(ash.page()), "Sign me out and hand this device over", Map.of());
        assertThat(handed.leadsTo()).isEqualTo("/visit");
        assertThat(worker.get("/children/" + ash.child().id()).status()).isEqualTo(302);
        var begin = worker.get("/visit");
        assertThat(begin.page().html()).doesNotContain("Ash");
        assertThat(worker.press(begin, "Begin", Map.of()).leadsTo()).isEqualTo("/me");
        assertThat(worker.get("/me").words()).contains("Hello, Ash");
        assertThat(worker.get("/children/" + ash.child().id()).status()).isEqualTo(404);
    }

    @Test
    void the_child_is_told_next_time_who_opened_it() {
        new Visitor(port).open("/visit/code", Map.of("typed", code()));
        clock.set(NOW.plusSeconds(3600));
        var child = new Visitor(port).as(story.organisation(), ash.child().id());
        assertThat(child.get("/me").words())
                .contains("You were last here on Monday 15 June at 12:00, opened by a grown-up.");
        assertThat(child.get("/me/card").words()).contains("opened by Anna Example");
    }

    private String code() {
        var shown = worker.press(worker.get(ash.page()), "Show a code for the child’s device", Map.of());
        return shown.page().select(".govuk-panel__title").text();
    }
}
