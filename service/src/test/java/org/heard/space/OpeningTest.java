package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.advocacy.OnTheirSide.Reached;
import org.heard.alerts.Readiness;
import org.heard.alerts.Readiness.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// When children's spaces are open: only where what they send reaches somebody, and somebody is on their side.
class OpeningTest {
    private static final Reached SIDE =
            new Reached("Loud and Clear", "0800 1", "a@example.org", "https://example.org", "0800 2", "b@example.org");

    /// In the order in which it is said of them.
    private static final List<String> WHAT_IS_SAID = List.of(
            "the name of the advocacy provider",
            "the provider’s own phone number",
            "the provider’s email address",
            "the provider’s own contact form",
            "the phone number for complaints",
            "the email address for complaints");

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

    static Stream<Arguments> eachWithout() {
        return IntStream.range(0, WHAT_IS_SAID.size())
                .boxed()
                .flatMap(missing -> Stream.of("", " ")
                        .map(blank -> Arguments.of(WHAT_IS_SAID.get(missing), without(missing, blank))));
    }

    private static Reached without(int missing, String blank) {
        var said = new ArrayList<>(List.of(
                SIDE.provider(),
                SIDE.phone(),
                SIDE.email(),
                SIDE.form(),
                SIDE.complaintsPhone(),
                SIDE.complaintsEmail()));
        said.set(missing, blank);
        return new Reached(said.get(0), said.get(1), said.get(2), said.get(3), said.get(4), said.get(5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("eachWithout")
    void where_it_is_not_said_who_is_on_the_children_s_side_it_is_shut(String what, Reached reached) {
        assertThat(reached.missing()).containsExactly(what);
        assertThat(Opening.isOpen(readiness(false, List.of()), reached)).isFalse();
    }

    @Test
    void a_demonstration_is_open_whatever_is_missing() {
        var nobody = new Reached("", "", "", "", "", "");
        assertThat(Opening.isOpen(readiness(true, List.of(Missing.values())), nobody))
                .isTrue();
    }
}
