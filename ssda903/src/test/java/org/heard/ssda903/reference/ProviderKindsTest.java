package org.heard.ssda903.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Ofsted's kinds and sectors are in the return's codes.
class ProviderKindsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Children's home, K2",
        "Children’s Home, K2",
        "childrens home, K2",
        "Secure children's home, K1",
        "Secure unit, K1",
        "Secure Training Centre, ''",
        "Supported accommodation, H5 K3",
        "Residential special school (>295 days), K2",
        "Residential special school registered as a children's home, K2",
        "Residential Special School, S1",
        "Boarding school, S1",
        "Residential family centre, R3",
        "Voluntary adoption agency, A3 A4 A5 A6 U2 U5",
        "Adoption support agency, ''",
        "Local authority fostering agency, U1 U2 U3 U4 U5 U6",
        "Residential holiday scheme for disabled children, ''",
        "'', ''",
    })
    void a_kind_of_provision_is_the_placements_it_can_be(String kind, String codes) {
        assertThat(String.join(" ", new TreeSet<>(ProviderKinds.placements(kind))))
                .isEqualTo(codes);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "Private, Children's home, PR4",
        "voluntary sector, Children's home, PR5",
        "Local Authority, Children's home, PR1 PR2",
        "LA, Children's home, PR1 PR2",
        "Health authority, Children's home, PR3",
        "'', Local authority fostering agency, PR1 PR2",
        "'', Regional adoption agency, PR1 PR2",
        "Private, Local authority fostering agency, PR4",
        "'', Children's home, ''",
        "'', Private hospital, ''",
        "Other, Children's home, ''",
    })
    void a_sector_is_whose_provision_it_can_be(String sector, String kind, String codes) {
        assertThat(String.join(" ", new TreeSet<>(ProviderKinds.providers(sector, kind))))
                .isEqualTo(codes);
    }
}
