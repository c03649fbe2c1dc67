package org.heard.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.HeardTest;
import org.heard.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a watcher that has no sign-in is told. That it is 503 without a database shows in KilledAtAnyMomentTest.
class HealthPageTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Test
    void a_watcher_is_told_that_all_is_well_and_nothing_more() {
        var visitor = new Visitor(port);
        var answer = visitor.get("/health");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.raw().body()).isEqualTo("ok\n");
        assertThat(visitor.cookies()).isEmpty();
    }
}
