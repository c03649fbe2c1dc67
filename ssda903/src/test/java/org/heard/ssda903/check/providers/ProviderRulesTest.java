package org.heard.ssda903.check.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.check.Outcome;
import org.heard.ssda903.reference.Provider;
import org.heard.ssda903.reference.Reference;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of an episode beside Ofsted's lists. The year is 1 April 2025 to 31 March 2026; the
/// authority is E06000001.
class ProviderRulesTest {
    private static final Map<String, Provider> LISTED = Map.of(
            "SC012345",
            new Provider(
                    "SC012345",
                    Set.of("K2", "R1"),
                    Set.of("PR4", "PR5"),
                    Optional.of("AB1 2CD"),
                    Optional.of("E06000001"),
                    Optional.of(LocalDate.of(2020, 1, 1)),
                    Optional.of(LocalDate.of(2025, 9, 1))),
            "2512345",
            new Provider(
                    "2512345",
                    Set.of(),
                    Set.of(),
                    Optional.empty(),
                    Optional.of("E06000002"),
                    Optional.empty(),
                    Optional.empty()),
            "2512346",
            new Provider(
                    "2512346",
                    Set.of("U1"),
                    Set.of("PR1"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(LocalDate.of(2026, 3, 31))));

    private static GivenReturn episode(
            int year,
            String began,
            String status,
            String place,
            String provider,
            String ended,
            String post,
            String number) {
        return GivenReturn.ending(year)
                .with(
                        Table.EPISODES,
                        "1001,%s,S,%s,N1,%s,%s,%s,,,,%s,%s"
                                .formatted(began, status, place, provider, ended, post, number))
                .against(Reference.none()
                        .withAuthority("E06000001")
                        .withProviders(wanted -> Optional.ofNullable(LISTED.get(wanted))));
    }

    @ParameterizedTest(name = "{0}: {1} is found {2}")
    @CsvSource({
        "SC012345, false",
        "sc012345, false",
        "2512345, false",
        "2512399, true",
        "251, true",
        "XXXXXX, true",
        "XXXXXXX, false",
        "xxxxxxx, false",
        "'', false",
    })
    void a_number_is_in_a_list(String number, boolean fails) {
        assertThat(episode(2026, "01/05/2025", "C2", "K2", "PR4", "", "AB1 2CD", number)
                        .failing("1008"))
                .hasSize(fails ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} at {1} by {2}: 219 {3}, 224 {4}")
    @CsvSource({
        "SC012345, K2, PR4, false, false",
        "SC012345, r1, pr5, false, false",
        "SC012345, U1, PR1, true, true",
        "SC012345, '', '', false, false",
        "SC012345, Q9, PR9, false, false",
        "SC012345, T0, PR4, false, false",
        "SC012345, T4, PR1, false, true",
        "2512345, U1, PR1, false, false",
        "2512399, U1, PR1, false, false",
        "XXXXXXX, U1, PR1, false, false",
        "'', U1, PR1, false, false",
    })
    void the_placement_is_of_the_providers_kind_and_sector(
            String number, String place, String provider, boolean kind, boolean sector) {
        var given = episode(2026, "01/05/2025", "C2", place, provider, "", "AB1 2CD", number);
        assertThat(given.failing("219")).as("219").hasSize(kind ? 1 : 0);
        assertThat(given.failing("224")).as("224").hasSize(sector ? 1 : 0);
    }

    @ParameterizedTest(name = "in {0}, {1} under {2} at {3} with {4}: 221 {5}")
    @CsvSource({
        "2026, K2, C2, AB1 2CE, SC012345, true",
        "2026, K2, C2, ab12cd, SC012345, false",
        "2026, K1, C2, AB1 2CE, SC012345, true",
        "2026, R3, C2, AB1 2CE, SC012345, true",
        "2026, S1, C2, AB1 2CE, SC012345, true",
        "2026, U6, C2, AB1 2CE, SC012345, false",
        "2026, K2, V3, AB1 2CE, SC012345, false",
        "2026, K2, V4, AB1 2CE, SC012345, false",
        "2026, K2, C2, '', SC012345, false",
        "2026, K2, C2, here, SC012345, false",
        "2026, K2, C2, AB1 2CE, 2512345, false",
        "2026, K2, C2, AB1 2CE, 2512399, false",
        "2023, H5, C2, AB1 2CE, SC012345, false",
        "2024, H5, C2, AB1 2CE, SC012345, true",
        "2024, H5, C2, ab12cd, SC012345, false",
        "2024, H5, V3, AB1 2CE, SC012345, false",
        "2024, K2, C2, AB1 2CE, SC012345, true",
        "2025, H5, C2, AB1 2CE, SC012345, false",
        "2025, K2, C2, AB1 2CE, SC012345, true",
    })
    void the_placement_is_where_the_provider_is(
            int year, String place, String status, String post, String number, boolean fails) {
        assertThat(episode(year, "01/05/2022", status, place, "PR4", "", post, number)
                        .failing("221"))
                .hasSize(fails ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: 227 {3}, 228 {4}")
    @CsvSource({
        "SC012345, 31/08/2025, 01/09/2025, false, false",
        "SC012345, 01/09/2025, 01/09/2025, true, false",
        "SC012345, 02/09/2025, 02/09/2025, true, true",
        "SC012345, 01/05/2025, '', false, true",
        "SC012345, 01/05/2025, 31/06/2025, false, false",
        "SC012345, 31/06/2025, 01/09/2025, false, false",
        "SC012345, 01/05/2019, 01/06/2025, false, false",
        "2512345, 01/05/2025, '', false, false",
        "2512346, 01/05/2025, '', false, false",
        "2512399, 01/05/2025, '', false, false",
        "XXXXXXX, 01/05/2025, '', false, false",
    })
    void the_provider_is_registered_while_the_child_is_there(
            String number, String began, String ended, boolean start, boolean end) {
        var given = episode(2026, began, "C2", "K2", "PR4", ended, "AB1 2CD", number);
        assertThat(given.failing("227")).as("227").hasSize(start ? 1 : 0);
        assertThat(given.failing("228")).as("228").hasSize(end ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} by {1}: 229 {2}")
    @CsvSource({
        "SC012345, PR1, false",
        "SC012345, PR2, true",
        "SC012345, PR4, false",
        "2512345, PR1, true",
        "2512345, PR2, false",
        "2512345, '', false",
        "2512346, PR1, false",
        "2512346, PR2, false",
        "2512399, PR1, false",
    })
    void whose_provision_it_is_fits_where_the_provider_is(String number, String provider, boolean fails) {
        assertThat(episode(2026, "01/05/2025", "C2", "K2", provider, "", "AB1 2CD", number)
                        .failing("229"))
                .hasSize(fails ? 1 : 0);
    }

    @Test
    void without_a_list_or_an_authority_nobody_can_tell() {
        var given = GivenReturn.ending(2026).with(Table.EPISODES, "1001,01/05/2025,S,C2,N1,K2,PR1,,,,,,SC012345");
        assertThat(given.report("1008").outcomes().values())
                .containsExactly(new Outcome.CouldNotRun("No list of Ofsted’s providers was given."));
        assertThat(given.against(Reference.none().withProviders(wanted -> Optional.empty()))
                        .report("229")
                        .outcomes()
                        .values())
                .containsExactly(new Outcome.CouldNotRun("Nobody said whose return it is."));
    }
}
