package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.heard.advocacy.OnTheirSide.Reached;
import org.heard.alerts.Readiness;
import org.heard.alerts.Readiness.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// When children's spaces are open: only where what they send reaches somebody, and somebody is on their side.
class OpeningTest {
    private static final Reached SIDE =
            new Reached("Loud and Clear", "0800 1", "a@example.org", "https://example.org", "0800 2", "b@example.org");

    private static Readiness readiness(boolean demo, List<Missing> missing) {
        return new Readiness(demo, missing, Optional.of("020 1"), Optional.empty(), true);
    }

    @Test
    void it_is_open_where_nothing_is_missing() {
        assertThat(Opening.isOpen(readiness(false, List.of()), SIDE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Missing.class)
    void each_thing_that_is_missing_keeps_it_shut(Missing missing) {
        assertThat(Opening.isOpen(readiness(false, List.copyOf(EnumSet.of(missing))), SIDE))
                .isFalse();
    }

    @Test
    void without_an_advocacy_provider_it_is_shut() {
        var noPhone =
                new Reached("Loud and Clear", "", "a@example.org", "https://example.org", "0800 2", "b@example.org");
        assertThat(Opening.isOpen(readiness(false, List.of()), noPhone)).isFalse();
    }

    @Test
    void a_demonstration_is_open_whatever_is_missing() {
        var nobody = new Reached("", "", "", "", "", "");
        assertThat(Opening.isOpen(readiness(true, List.of(Missing.values())), nobody))
                .isTrue();
    }
}
