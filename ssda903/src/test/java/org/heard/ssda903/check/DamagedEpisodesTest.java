package org.heard.ssda903.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.book.RuleBook;
import org.heard.ssda903.check.codes.CodeRules;
import org.heard.ssda903.check.course.CourseRules;
import org.heard.ssda903.check.placements.PlacementRules;
import org.heard.ssda903.check.places.PlaceRules;
import org.heard.ssda903.check.shortbreaks.ShortBreakRules;
import org.heard.ssda903.reference.Place;
import org.heard.ssda903.reference.Reference;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The checks of episodes over rows in which nothing is well.
class DamagedEpisodesTest {
    private static final String RUBBISH = "\u00a0?zz/=1+1";

    private static GivenReturn nothingIsWell(int year) {
        var given = GivenReturn.ending(year);
        for (var table : Table.values()) {
            int others = table.columns().size() - 1;
            if (table.collectedIn(CollectionYear.ending(year))) {
                given.with(
                        table,
                        "1001" + ",".repeat(others),
                        "1001" + ",".repeat(others),
                        String.join(",", Collections.nCopies(others + 1, RUBBISH)),
                        String.join(",", Collections.nCopies(others + 1, RUBBISH)),
                        "1003," + String.join(",", Collections.nCopies(others, RUBBISH)));
            }
        }
        return given;
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026, 2027})
    void none_breaks(int year) {
        var report = nothingIsWell(year)
                .after(nothingIsWell(year - 1))
                .against(Reference.none()
                        .withAuthority("E06000099")
                        .withPostcodes(postcode -> Optional.of(new Place("E06000099", true, 0, 0)))
                        .withProviders(number -> Optional.empty()))
                .report();
        assertThat(report.outcomes().values()).noneMatch(Outcome.Broke.class::isInstance);
        assertThat(report.findings())
                .extracting(finding -> finding.rule().code())
                .contains("141", "526");
    }

    @ParameterizedTest(name = "{0}: from {1} to {2}")
    @CsvSource({
        "217t, 2024, 2024",
        "230, 2024, 2024",
        "445, 2023, 2024",
        "451, 2023, 2024",
        "233, 2026, 2027",
        "454, 2026, 2027",
        "446, 2023, 2027",
        "503D, 2023, 2027",
        "1012, 2023, 2027",
    })
    void each_is_asked_in_its_years(String code, int from, int to) {
        for (int year = 2023; year <= 2027; year++) {
            assertThat(GivenEpisodes.codes(
                                    RuleBook.of(CollectionYear.ending(year)).list())
                            .contains(code))
                    .as("%s in %d", code, year)
                    .isEqualTo(from <= year && year <= to);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2023, 78", "2024, 80", "2025, 76", "2026, 78", "2027, 78"})
    void a_year_has_as_many_as_are_published(int year, int count) {
        var ending = CollectionYear.ending(year);
        assertThat(CodeRules.YEARS.list(ending).size()
                        + CourseRules.YEARS.list(ending).size()
                        + PlacementRules.YEARS.list(ending).size()
                        + PlaceRules.YEARS.list(ending).size()
                        + ShortBreakRules.YEARS.list(ending).size())
                .isEqualTo(count);
    }
}
