package org.heard.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// A few tries, then a wait.
class AttemptsTest {
    private static final Instant NINE = Instant.parse("2026-06-15T08:00:00Z");

    private final Attempts attempts = new Attempts(5, Duration.ofMinutes(15));

    @Test
    void the_wait_ends_a_quarter_of_an_hour_after_the_first_try_and_refusals_do_not_prolong_it() {
        for (var i = 0; i < 5; i++) {
            assertThat(attempts.refused("ada", NINE.plusSeconds(i))).isEmpty();
        }
        for (var i = 5; i < 900; i++) {
            assertThat(attempts.refused("ada", NINE.plusSeconds(i))).contains(NINE.plusSeconds(900));
        }
        assertThat(attempts.refused("ada", NINE.plusSeconds(900))).isEmpty();
        assertThat(attempts.refused("ada", NINE.plusSeconds(900))).contains(NINE.plusSeconds(901));
    }

    @Test
    void somebody_else_s_tries_are_their_own() {
        for (var i = 0; i < 5; i++) {
            attempts.refused("ada", NINE);
        }
        assertThat(attempts.refused("ben", NINE)).isEmpty();
    }

    @Test
    void an_office_that_arrives_at_nine_from_one_address_is_let_in() {
        for (var i = 0; i < 200; i++) {
            assertThat(attempts.refused("the office", NINE)).isEmpty();
            attempts.forgive("the office");
        }
    }

    @Test
    void many_tries_at_once_are_many() throws InterruptedException {
        var let = new AtomicInteger();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 100; i++) {
                crowd.execute(() -> {
                    if (attempts.refused("ada", NINE).isEmpty()) {
                        let.incrementAndGet();
                    }
                });
            }
        }
        assertThat(let).hasValue(5);
    }
}
