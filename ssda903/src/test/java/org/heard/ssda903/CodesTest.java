package org.heard.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodesTest {
    private static final CollectionYear Y2024 = CollectionYear.ending(2024);
    private static final CollectionYear Y2025 = CollectionYear.ending(2025);
    private static final CollectionYear Y2026 = CollectionYear.ending(2026);

    @Test
    void a_placement_code_says_what_it_means() {
        assertThat(Codes.placement("U4").orElseThrow().meaning())
                .hasValueSatisfying(m -> assertThat(m).contains("long term fostering"));
        assertThat(Codes.placement("u4 ")).isEqualTo(Codes.placement("U4"));
        assertThat(Codes.placement("Q9")).isEmpty();
    }

    @Test
    void a_code_whose_published_label_was_not_found_has_none() {
        assertThat(Codes.placement("Z12").orElseThrow().meaning()).isEmpty();
        assertThat(Codes.placement("Z12").orElseThrow()).hasToString("Z12");
    }

    @Test
    void supported_accommodation_has_its_own_code_from_2024_25() {
        var k3 = Codes.placement("K3").orElseThrow();
        assertThat(k3.validIn(Y2024)).isFalse();
        assertThat(k3.validIn(Y2025)).isTrue();
    }

    @Test
    void other_placements_are_split_in_four_from_2025_26() {
        var z1 = Codes.placement("Z1").orElseThrow();
        var z11 = Codes.placement("Z11").orElseThrow();
        assertThat(z1.validIn(Y2025)).isTrue();
        assertThat(z1.validIn(Y2026)).isFalse();
        assertThat(z11.validIn(Y2025)).isFalse();
        assertThat(z11.validIn(Y2026)).isTrue();
    }

    @Test
    void sex_was_a_number_until_2023_24_and_is_a_letter_since() {
        assertThat(CodeSet.SEX.list(Y2024)).extracting(Code::code).containsExactly("1", "2");
        assertThat(CodeSet.SEX.list(Y2025)).extracting(Code::code).containsExactly("M", "F", "U");
    }

    @Test
    void every_set_has_codes_in_every_year_in_force() {
        for (var set : CodeSet.values()) {
            for (int year = 2023; year <= 2027; year++) {
                assertThat(set.list(CollectionYear.ending(year)))
                        .as("%s %d", set, year)
                        .isNotEmpty();
            }
        }
    }
}
