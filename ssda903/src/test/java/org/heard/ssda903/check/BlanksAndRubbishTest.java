package org.heard.ssda903.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.reference.Place;
import org.heard.ssda903.reference.Reference;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No check breaks on a child of whom nothing, or nothing that can be read, is returned.
class BlanksAndRubbishTest {
    private static final Reference BESIDE = Reference.none()
            .withAuthority("E09000001")
            .withPostcodes(postcode -> Optional.of(new Place("E09000001", true, 1000, 1000)))
            .withProviders(number -> Optional.empty());

    @ParameterizedTest(name = "the checks of the year that ends in {0}")
    @ValueSource(ints = {2023, 2024, 2025, 2026, 2027})
    void hold_for_blanks_and_rubbish(int year) {
        var report = damaged(year).after(damaged(year - 1)).against(BESIDE).report();
        assertThat(report.outcomes().values()).isNotEmpty().noneMatch(Outcome.Broke.class::isInstance);
        assertThat(report.ran()).isPositive();
    }

    /// Two rows of each kind of damage in each table, so that checks that compare a child's rows have
    /// something to compare.
    private static GivenReturn damaged(int year) {
        var given = GivenReturn.ending(year);
        for (var table : Table.list(CollectionYear.ending(year))) {
            for (var damage : new String[] {"", "%%", "31/02/2026", "=1+1"}) {
                var row = "C%d%s"
                        .formatted(
                                damage.length(),
                                ("," + damage).repeat(table.columns().size() - 1));
                given.with(table, row, row);
            }
            given.with(
                    table, String.join(",", Collections.nCopies(table.columns().size(), "")));
        }
        return given;
    }
}
