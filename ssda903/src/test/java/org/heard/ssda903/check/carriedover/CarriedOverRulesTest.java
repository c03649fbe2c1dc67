package org.heard.ssda903.check.carriedover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.check.Outcome;
import org.heard.ssda903.check.Written;
import org.heard.ssda903.reference.Place;
import org.heard.ssda903.reference.Reference;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say where a return does not go on from the one before.
class CarriedOverRulesTest {
    private static final Map<String, Place> PLACES = Map.of(
            "ZZ1 1AA", new Place("E09000001", true, 100_000, 100_000),
            "ZZ1 1AB", new Place("E09000001", true, 100_300, 100_000),
            "ZZ1 1AC", new Place("E09000001", true, 100_180, 100_000),
            "ZZ2 2AA", new Place("E09000002", true, 116_093, 100_000),
            "ZZ3 3AA", new Place("NIR", false, 0, 0));

    private static final Reference BESIDE = Reference.none()
            .withAuthority("E09000001")
            .withPostcodes(postcode -> Optional.ofNullable(PLACES.get(postcode)));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            502  | the same first day            | Episodes DECOM=01/05/2024; last Episodes DECOM=01/05/2024 | nothing
            502  | another first day             | Episodes DECOM=02/05/2024; last Episodes DECOM=01/05/2024 | Episodes 0
            502  | the earliest is the first     | Episodes DECOM=02/05/2025; Episodes DECOM=01/05/2024; last Episodes DECOM=01/05/2024 | nothing
            502  | last year's ended             | Episodes DECOM=02/05/2025; last Episodes DECOM=01/05/2024 DEC=01/06/2024 | nothing
            502  | last year's last ended        | Episodes DECOM=02/05/2025; last Episodes DECOM=01/04/2024; last Episodes DECOM=01/05/2024 DEC=01/06/2024 | nothing
            502  | last year's last was open     | Episodes DECOM=02/05/2025; last Episodes DECOM=01/05/2024; last Episodes DECOM=01/04/2024 DEC=01/05/2024 | Episodes 0
            502  | an end that cannot be read    | Episodes DECOM=02/05/2025; last Episodes DECOM=01/05/2024 DEC=x | nothing
            502  | no day this year              | Episodes; last Episodes DECOM=01/05/2024 | nothing
            502  | nothing this year             | last Episodes DECOM=01/05/2024 | nothing
            502  | another child last year       | Episodes DECOM=02/05/2025; last Episodes CHILD=2 DECOM=01/05/2024 | nothing
            503A | another reason                | Episodes DECOM=01/05/2024 RNE=P; last Episodes DECOM=01/05/2024 RNE=S | Episodes 0
            503A | the same reason               | Episodes DECOM=01/05/2024 RNE=s; last Episodes DECOM=01/05/2024 RNE=S | nothing
            503A | last year's ended             | Episodes DECOM=01/05/2024 RNE=P; last Episodes DECOM=01/05/2024 RNE=S DEC=01/02/2025 | nothing
            503A | only the first is compared    | Episodes DECOM=01/05/2024 RNE=S; Episodes DECOM=01/06/2025 RNE=P; last Episodes DECOM=01/05/2024 RNE=S | nothing
            503A | blank this year               | Episodes DECOM=01/05/2024; last Episodes DECOM=01/05/2024 RNE=S | Episodes 0
            503A | blank in both                 | Episodes DECOM=01/05/2024; last Episodes DECOM=01/05/2024 | nothing
            503A | the same that is no code      | Episodes DECOM=01/05/2024 RNE=Q; last Episodes DECOM=01/05/2024 RNE=q | nothing
            503B | another legal status          | Episodes DECOM=01/05/2024 LS=C2; last Episodes DECOM=01/05/2024 LS=C1 | Episodes 0
            503B | the same                      | Episodes DECOM=01/05/2024 LS=C2; last Episodes DECOM=01/05/2024 LS=C2 | nothing
            503B | last year's ended             | Episodes DECOM=01/05/2024 LS=C2; last Episodes DECOM=01/05/2024 LS=C1 DEC=31/03/2025 | nothing
            503C | another need                  | Episodes DECOM=01/05/2024 CIN=N1; last Episodes DECOM=01/05/2024 CIN=N2 | Episodes 0
            503C | the same                      | Episodes DECOM=01/05/2024 CIN=N1; last Episodes DECOM=01/05/2024 CIN=N1 | nothing
            503C | last year's ended             | Episodes DECOM=01/05/2024 CIN=N1; last Episodes DECOM=01/05/2024 CIN=N2 DEC=31/03/2025 | nothing
            503E | another provider              | Episodes DECOM=01/05/2024 PLACE_PROVIDER=PR1; last Episodes DECOM=01/05/2024 PLACE_PROVIDER=PR4 | Episodes 0
            503E | the same                      | Episodes DECOM=01/05/2024 PLACE_PROVIDER=PR1; last Episodes DECOM=01/05/2024 PLACE_PROVIDER=PR1 | nothing
            503E | none any more                 | Episodes DECOM=01/05/2024; last Episodes DECOM=01/05/2024 PLACE_PROVIDER=PR1 | Episodes 0
            503F | another number                | Episodes DECOM=01/05/2024 URN=SC012345; last Episodes DECOM=01/05/2024 URN=1234567 | Episodes 0
            503F | the same in small letters     | Episodes DECOM=01/05/2024 URN=sc012345; last Episodes DECOM=01/05/2024 URN=SC012345 | nothing
            503F | no number last year           | Episodes DECOM=01/05/2024 URN=1234567; last Episodes DECOM=01/05/2024 | Episodes 0
            562  | last year's ends with it      | Episodes DECOM=01/05/2024; last Episodes DECOM=01/04/2024; last Episodes DECOM=01/05/2024 | nothing
            562  | last year's ends with another | Episodes DECOM=01/05/2024; last Episodes DECOM=01/05/2024; last Episodes DECOM=01/06/2024 | Episodes 0
            562  | nothing last year             | Episodes DECOM=31/03/2025 | Episodes 0
            562  | began in this year            | Episodes DECOM=01/04/2025 | nothing
            562  | only the first is looked at   | Episodes DECOM=01/05/2024; Episodes DECOM=01/06/2024; last Episodes DECOM=02/05/2024 | Episodes 0
            562  | another child last year       | Episodes DECOM=01/05/2024; last Episodes CHILD=2 DECOM=01/05/2024 | Episodes 0
            562  | the first is not known        | Episodes DECOM=01/05/2024; Episodes DECOM=x; last Episodes DECOM=02/05/2024 | nothing
            562  | last year's last is not known | Episodes DECOM=01/05/2024; last Episodes DECOM=01/04/2024; last Episodes DECOM=x | nothing
            562  | a blank day is passed over    | Episodes DECOM=01/05/2024; Episodes; last Episodes DECOM=02/05/2024; last Episodes | Episodes 0
            503A | the first is not known        | Episodes DECOM=01/05/2024 RNE=P; Episodes DECOM=x RNE=S; last Episodes DECOM=01/05/2024 RNE=S | nothing
            503A | last year's last is not known | Episodes DECOM=01/05/2024 RNE=P; last Episodes DECOM=01/05/2024 RNE=S; last Episodes DECOM=x RNE=P | nothing
            503A | a blank day is passed over    | Episodes DECOM=01/05/2024 RNE=P; Episodes; last Episodes DECOM=01/05/2024 RNE=S; last Episodes | Episodes 0
            562  | no day                        | Episodes; last Episodes DECOM=01/05/2024 | nothing
            NoE  | nothing last year             | Episodes DECOM=31/03/2025; Episodes DECOM=01/05/2024; Episodes DECOM=01/04/2025 | Episodes 0, Episodes 1
            NoE  | something last year           | Episodes DECOM=31/03/2025; last Episodes | nothing
            NoE  | began in this year            | Episodes DECOM=01/04/2025 | nothing
            NoE  | another child last year       | Episodes DECOM=31/03/2025; last Episodes CHILD=2 DECOM=31/03/2025 | Episodes 0
            NoE  | a day that cannot be read     | Episodes DECOM=31.03.2025 | nothing
            """)
    void a_return_goes_on_from_the_last(String rule, String what, String rows, String finds) {
        assertThat(Written.of(2026, rows).failing(rule)).isEqualTo(finds);
    }

    /// The home is ZZ1 1AA; ZZ1 1AB lies 0.2 miles from it, ZZ1 1AC 0.1, ZZ2 2AA ten, in another authority.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            503G | the same place                | Episodes DECOM=01/05/2024 HOME_POST=ZZ11AA PL_POST=ZZ22AA; last Episodes DECOM=01/05/2024 HOME_POST=ZZ11AA PL_POST=ZZ22AA | nothing
            503G | 0.2 miles further             | Episodes DECOM=01/05/2024 HOME_POST=ZZ11AA PL_POST=ZZ11AB; last Episodes DECOM=01/05/2024 HOME_POST=ZZ11AA PL_POST=ZZ11AA | Episodes 0
            503G | 0.1 miles further             | Episodes DECOM=01/05/2024 HOME_POST=ZZ11AA PL_POST=ZZ11AC; last Episodes DECOM=01/05/2024 HOME_POST=ZZ11AA PL_POST=ZZ11AA | nothing
            503G | nearer                        | Episodes DECOM=01/05/2024 HOME_POST=ZZ11AA PL_POST=ZZ11AA; last Episodes DECOM=01/05/2024 HOME_POST=ZZ11AA PL_POST=ZZ22AA | Episodes 0
            503G | no home last year             | Episodes DECOM=01/05/2024 HOME_POST=ZZ11AA PL_POST=ZZ22AA; last Episodes DECOM=01/05/2024 PL_POST=ZZ22AA | nothing
            503G | a place without a point       | Episodes DECOM=01/05/2024 HOME_POST=ZZ11AA PL_POST=ZZ33AA; last Episodes DECOM=01/05/2024 HOME_POST=ZZ11AA PL_POST=ZZ22AA | nothing
            503G | last year's ended             | Episodes DECOM=01/05/2024 HOME_POST=ZZ11AA PL_POST=ZZ11AA; last Episodes DECOM=01/05/2024 HOME_POST=ZZ11AA PL_POST=ZZ22AA DEC=01/02/2025 | nothing
            503H | the same authority            | Episodes DECOM=01/05/2024 PL_POST=ZZ11AA; last Episodes DECOM=01/05/2024 PL_POST=ZZ11AB | nothing
            503H | another authority             | Episodes DECOM=01/05/2024 PL_POST=ZZ22AA; last Episodes DECOM=01/05/2024 PL_POST=ZZ11AA | Episodes 0
            503H | not known any more            | Episodes DECOM=01/05/2024; last Episodes DECOM=01/05/2024 PL_POST=ZZ11AA | Episodes 0
            503H | known in neither year         | Episodes DECOM=01/05/2024; last Episodes DECOM=01/05/2024 PL_POST=ZZ99ZZ | nothing
            503H | last year's ended             | Episodes DECOM=01/05/2024 PL_POST=ZZ22AA; last Episodes DECOM=01/05/2024 PL_POST=ZZ11AA DEC=01/02/2025 | nothing
            503J | no longer our own             | Episodes DECOM=01/05/2024 PL_POST=ZZ22AA; last Episodes DECOM=01/05/2024 PL_POST=ZZ11AA | Episodes 0
            503J | both elsewhere                | Episodes DECOM=01/05/2024 PL_POST=ZZ22AA; last Episodes DECOM=01/05/2024 PL_POST=ZZ33AA | nothing
            503J | not known last year           | Episodes DECOM=01/05/2024 PL_POST=ZZ11AA; last Episodes DECOM=01/05/2024 | Episodes 0
            452  | another authority             | Episodes DECOM=01/05/2024 RNE=S PL_POST=ZZ22AA; last Episodes DECOM=01/05/2024 RNE=S PL_POST=ZZ11AA | Episodes 0
            452  | the same authority            | Episodes DECOM=01/05/2024 RNE=S PL_POST=ZZ11AB; last Episodes DECOM=01/05/2024 RNE=S PL_POST=ZZ11AA | nothing
            452  | another reason                | Episodes DECOM=01/05/2024 RNE=P PL_POST=ZZ22AA; last Episodes DECOM=01/05/2024 RNE=S PL_POST=ZZ11AA | nothing
            452  | last year's ended             | Episodes DECOM=01/05/2024 RNE=S PL_POST=ZZ22AA; last Episodes DECOM=01/05/2024 RNE=S PL_POST=ZZ11AA DEC=01/02/2025 | nothing
            453  | ten miles further             | Episodes DECOM=01/05/2024 RNE=S HOME_POST=ZZ11AA PL_POST=ZZ22AA; last Episodes DECOM=01/05/2024 RNE=S HOME_POST=ZZ11AA PL_POST=ZZ11AA | Episodes 0
            453  | 0.1 miles further             | Episodes DECOM=01/05/2024 RNE=S HOME_POST=ZZ11AA PL_POST=ZZ11AC; last Episodes DECOM=01/05/2024 RNE=S HOME_POST=ZZ11AA PL_POST=ZZ11AA | nothing
            453  | another reason                | Episodes DECOM=01/05/2024 RNE=P HOME_POST=ZZ11AA PL_POST=ZZ22AA; last Episodes DECOM=01/05/2024 RNE=S HOME_POST=ZZ11AA PL_POST=ZZ11AA | nothing
            453  | not known this year           | Episodes DECOM=01/05/2024 RNE=S HOME_POST=ZZ11AA; last Episodes DECOM=01/05/2024 RNE=S HOME_POST=ZZ11AA PL_POST=ZZ11AA | nothing
            """)
    void a_placement_stays_where_it_lay(String rule, String what, String rows, String finds) {
        assertThat(Written.of(2026, rows).against(BESIDE).failing(rule)).isEqualTo(finds);
    }

    @Test
    void without_last_years_return_they_could_not_run() {
        var outcomes = GivenReturn.ending(2026)
                .with(Table.EPISODES, "1,01/05/2024,S,C2,N1,U4,PR1,,,,,,")
                .report("NoE")
                .outcomes()
                .values();
        assertThat(outcomes).hasOnlyElementsOfType(Outcome.CouldNotRun.class);
    }
}
