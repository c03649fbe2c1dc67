package org.heard.ssda903.check.places;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.heard.ssda903.check.GivenEpisodes;
import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.check.Outcome;
import org.heard.ssda903.reference.Place;
import org.heard.ssda903.reference.Reference;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the checks say of where placements lie, in a country of a few postcodes.
class PlaceRulesTest {
    private static final String OURS = "E06000099";
    private static final int MILE = 1609;

    /// HM1 is home; NR1 lies near in our own area, EL1 in another, FA1 350 miles away, FA2 a little farther,
    /// MO1 and MO2 as far as no place is; WA1 in Wales, SC1 in Scotland, NI1 in Northern Ireland, NU1 abroad.
    private static final Map<String, Place> PLACES = Map.ofEntries(
            entry("HM1 1AA", new Place(OURS, true, 0, 0)),
            entry("NR1 1AA", new Place(OURS, true, 5 * MILE, 0)),
            entry("EL1 1AA", new Place("E06000098", true, 0, 9 * MILE)),
            entry("FA1 1AA", new Place("E06000098", true, 563_255, 0)),
            entry("FA2 1AA", new Place("E06000098", true, 563_500, 0)),
            entry("MO1 1AA", new Place("E06000098", true, 1_609_300, 0)),
            entry("MO2 1AA", new Place("E06000098", true, 1_609_139, 0)),
            entry("WA1 1AA", new Place("WAL", true, 0, 90 * MILE)),
            entry("SC1 1AA", new Place("SCO", true, 0, 300 * MILE)),
            entry("NI1 1AA", new Place("NIR", false, 0, 0)),
            entry("NU1 1AA", new Place("NUK", false, 0, 0)));

    private static final Reference REFERENCE = Reference.none()
            .withAuthority(OURS)
            .withPostcodes(postcode -> Optional.ofNullable(PLACES.get(
                    postcode.length() == 6 ? postcode.substring(0, 3) + " " + postcode.substring(3) : postcode)));

    private static GivenReturn given(int year, String episodes) {
        return GivenEpisodes.ending(year, episodes).against(REFERENCE);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}: fails at [{3}] ({4})")
    @CsvSource(delimiter = '|', textBlock = """
                    164  | 2026 | LS=C2 HOME_POST=HM11AA PL_POST=MO11AA; LS=V3 HOME_POST=HM11AA PL_POST=MO11AA; LS=C2 HOME_POST=HM11AA PL_POST=MO21AA; LS=C2 HOME_POST=HM11AA | 0 | 999.9 passes, farther than any place is
                    169  | 2026 | LS=C2 PL_POST=NR11AA; LS=C2; LS=C2 PL_POST=QQ11AA; LS=C2 PL_POST=what; LS=V3; LS=V4; PL_POST=; LS=C2 PL_POST=NI11AA | 1 2 3 6 | no such place, but for short breaks
                    179  | 2026 | LS=C2 PL_POST=NR11AA; LS=C2 PL_POST=EL11AA; LS=C2; LS=C2 PL_POST=QQ11AA; LS=V4 PL_POST=QQ11AA | 2 3 | neither inside nor outside
                    392a | 2026 | LS=C2 HOME_POST=HM11AA PL_POST=NR11AA; LS=C2 PL_POST=NR11AA; LS=C2 HOME_POST=HM11AA; LS=V3; LS=C2 HOME_POST=HM11AA PL_POST=QQ11AA; LS=C2 HOME_POST=HM11AA PL_POST=NI11AA; LS=C2 HOME_POST=HM11AA PL_POST=NU11AA; LS=C2 PL_POST=SC11AA | 1 2 4 7 | no distance, but in Northern Ireland and abroad
                    392b | 2026 | LS=C2 HOME_POST=HM11AA PL_POST=what; LS=C2 HOME_POST=HM11AA; LS=C2 PL_POST=HM11AA; ; LS=V3; LS=V4 PL_POST=HM11AA | 1 2 3 | one is missing
                    392c | 2026 | HOME_POST=HM11AA PL_POST=nr11aa; HOME_POST=QQ11AA; PL_POST=QQ11AA; PL_POST=what; LS=V3 HOME_POST=QQ11AA; LS=C2 | 1 2 3 4 | there is no such postcode
                    392d | 2026 | HOME_POST=HM11AA PL_POST=hm11aa PLACE=U4; HOME_POST=HM11AA PL_POST=HM11AA PLACE=P1; HOME_POST=HM11AA PL_POST=NR11AA PLACE=U4; PLACE=U4; HOME_POST=HM11AA PL_POST=HM11AA; HOME_POST=what PL_POST=WHAT | 0 4 5 | the same, but with parents
                    406  | 2026 | HOME_POST=HM11AA PL_POST=NR11AA | | nobody said they were unaccompanied
                    411  | 2026 | PL_POST=NR11AA; PL_POST=EL11AA; PL_POST=QQ11AA; LS=C2 | | they agree always
                    420  | 2026 | LS=V3 PL_POST=NR11AA; LS=V4 PL_POST=WA11AA; LS=V4; LS=V3 PL_POST=QQ11AA; LS=C2 PL_POST=NR11AA | 0 1 | a place that can be told
                    454  | 2026 | HOME_POST=HM11AA PL_POST=FA11AA; HOME_POST=HM11AA PL_POST=FA21AA; HOME_POST=HM11AA; LS=C2; HOME_POST=HM11AA PL_POST=MO11AA; HOME_POST=HM11AA PL_POST=MO21AA | 1 4 | 350 miles pass, and 999.9 says that it is not known
                    1015 | 2026 | PLACE_PROVIDER=PR1 PLACE=K2 LS=C2 PL_POST=EL11AA; PLACE_PROVIDER=PR1 PLACE=K2 LS=C2 PL_POST=NR11AA; PLACE_PROVIDER=PR2 PLACE=K2 LS=C2 PL_POST=EL11AA; PLACE_PROVIDER=PR1 PLACE=U4 LS=C2 PL_POST=EL11AA; PLACE_PROVIDER=PR1 PLACE=A3 LS=C2 PL_POST=EL11AA | 0 | fostering and adoption may lie elsewhere
                    1015 | 2026 | PLACE_PROVIDER=PR1 PLACE=K2 LS=V3 PL_POST=EL11AA; PLACE_PROVIDER=PR1 LS=C2 PL_POST=EL11AA; PLACE_PROVIDER=PR1 PLACE=K2 PL_POST=EL11AA; PLACE_PROVIDER=PR1 PLACE=K2 LS=C2; PLACE_PROVIDER=PR1 PLACE=K3 LS=C2 PL_POST=WA11AA | | what is not known is not found
                    1015 | 2025 | PLACE_PROVIDER=PR1 PLACE=K3 LS=C2 PL_POST=WA11AA; PLACE_PROVIDER=PR1 PLACE=K3 LS=C2 PL_POST=NR11AA; PLACE_PROVIDER=PR4 PLACE=K3 LS=C2 PL_POST=WA11AA | 0 | supported accommodation too
                    """)
    void each_is_found_where_it_should_be_and_nowhere_else(
            String code, int year, String episodes, String failing, String why) {
        assertThat(GivenEpisodes.failing(code, given(year, episodes)))
                .as(why)
                .isEqualTo(failing == null ? "" : failing);
    }

    @ParameterizedTest(name = "in {0}: fails at [{1}]")
    @CsvSource({"2023, 1", "2024, 1", "2025, 0 1", "2026, 0 1", "2027, 0 1"})
    void a_registered_placement_in_england_has_a_number(int year, String failing) {
        var episodes = "PLACE=H5 PL_POST=NR11AA; PLACE=K2 PL_POST=NR11AA; PLACE=K2 PL_POST=WA11AA;"
                + " PLACE=K2 PL_POST=NI11AA; PLACE=K2 PL_POST=SC11AA; PLACE=K2 PL_POST=NU11AA; PLACE=K2 URN=XXXXXXX; PLACE=K2 URN=what; PLACE=R5;"
                + " PLACE=K2 DEC=31/03/" + (year - 1) + "; PLACE=K2 DEC=x";
        assertThat(GivenEpisodes.failing("218", given(year, episodes))).isEqualTo(failing);
        assertThat(GivenEpisodes.failing("218", given(year, "PLACE=K2 DEC=01/04/" + (year - 1) + "; PLACE=QQ; PLACE=")))
                .as("one that ended in the year, and ones of no kind that is known")
                .isEqualTo("0 1 2");
        assertThat(GivenEpisodes.failing("218", given(year, "PLACE=Z1; PLACE=Z12")))
                .isEqualTo(year < 2026 ? "1" : "0");
    }

    @Test
    void semi_independent_living_had_a_number_from_28_october_2023() {
        assertThat(GivenEpisodes.failing(
                        "230",
                        given(
                                2024,
                                "PLACE=H5 DEC=28/10/2023; PLACE=H5 DEC=29/10/2023; PLACE=H5; PLACE=H5 URN=XXXXXXX;"
                                        + " PLACE=H5 URN=1234567; PLACE=H5 PL_POST=WA11AA; PLACE=K2; PLACE=H5 DEC=x")))
                .isEqualTo("1 2 3");
    }

    @Test
    void short_breaks_have_no_number() {
        assertThat(GivenEpisodes.failing(
                        "218", given(2026, "LS=V3 PLACE=K2; LS=V4 PLACE=U4; LS=C2 PLACE=K2; PLACE=U4")))
                .isEqualTo("2 3");
        assertThat(GivenEpisodes.failing("230", given(2024, "LS=V4 PLACE=H5; LS=V3 PLACE=H5; LS=C2 PLACE=H5")))
                .isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"164", "392a", "392b", "454"})
    void nobody_asks_how_far_the_home_of_an_unaccompanied_child_is(String code) {
        var episodes = switch (code) {
            case "164", "454" -> "LS=C2 HOME_POST=HM11AA PL_POST=MO11AA";
            default -> "LS=C2";
        };
        assertThat(GivenEpisodes.failing(code, given(2026, episodes))).isEqualTo("0");
        assertThat(GivenEpisodes.failing(code, given(2026, episodes).with(Table.UASC, "1001,F,12/06/2009,")))
                .isEmpty();
        assertThat(GivenEpisodes.failing(code, given(2026, episodes).with(Table.UASC, "1002,F,12/06/2009,")))
                .isEqualTo("0");
        assertThat(GivenEpisodes.failing(
                        code,
                        given(2026, episodes).after(GivenReturn.ending(2025).with(Table.UASC, "1001,F,12/06/2009,"))))
                .isEmpty();
    }

    @Test
    void an_unaccompanied_child_has_no_distance_from_home() {
        var episodes = "HOME_POST=HM11AA PL_POST=NR11AA; PL_POST=NR11AA; HOME_POST=HM11AA PL_POST=NI11AA;"
                + " HOME_POST=HM11AA PL_POST=NR11AA CHILD=1002";
        assertThat(GivenEpisodes.failing("406", given(2026, episodes).with(Table.UASC, "1001,F,12/06/2009,")))
                .isEqualTo("0");
        assertThat(GivenEpisodes.failing(
                        "406",
                        given(2026, episodes).after(GivenReturn.ending(2025).with(Table.UASC, "1002,F,12/06/2009,"))))
                .isEqualTo("3");
    }

    @Test
    void without_postcodes_or_an_authority_nothing_is_said() {
        var episodes = GivenEpisodes.ending(2026, "LS=C2");
        assertThat(episodes.report("169").outcomes().values())
                .containsExactly(new Outcome.CouldNotRun("No postcode directory was given."));
        assertThat(episodes.against(Reference.none().withPostcodes(postcode -> Optional.empty()))
                        .report("179")
                        .outcomes()
                        .values())
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.CouldNotRun.class));
    }
}
