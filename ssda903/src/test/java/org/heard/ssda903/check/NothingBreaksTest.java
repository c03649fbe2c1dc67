package org.heard.ssda903.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.ssda903.reference.Place;
import org.heard.ssda903.reference.Provider;
import org.heard.ssda903.reference.Reference;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every check of every year runs to its end over rows of which nothing can be read, and over rows of which
/// one value can.
class NothingBreaksTest {
    private static final List<String> VALUES = List.of(
            "",
            "~!?",
            "12/06/2021",
            "31/03/2026",
            "31/02/2026",
            "S",
            "X1",
            "V4",
            "Z1",
            "E8",
            "1234567",
            "XXXXXXX",
            "AB1 2CD",
            "zz/05/2010",
            "\"\"",
            "1",
            "=1+1");

    @ParameterizedTest(name = "in the year to March {0}")
    @ValueSource(ints = {2022, 2023, 2024, 2025, 2026, 2027, 2028})
    void no_check_breaks(int year) {
        var report = given(year).after(given(year - 1)).against(reference()).report();
        assertThat(report.outcomes().values()).noneMatch(Outcome.Broke.class::isInstance);
        assertThat(report.outcomes()).isNotEmpty();
    }

    /// One child for each value with it in every cell, and one for each value and column with it in
    /// that column alone.
    private static GivenReturn given(int year) {
        var given = GivenReturn.ending(year);
        for (var table : Table.values()) {
            given.with(table);
            for (int value = 0; value < VALUES.size(); value++) {
                var text = VALUES.get(value);
                int width = table.columns().size();
                given.with(table, row("A" + value, width, -1, text));
                for (int column = 1; column < width; column++) {
                    given.with(table, row("B" + value + "X" + column, width, column, text));
                    given.with(table, row("C" + value, width, column, text));
                }
            }
        }
        return given;
    }

    private static String row(String child, int width, int only, String text) {
        return IntStream.range(0, width)
                .mapToObj(column -> column == 0 ? child : only < 0 || only == column ? text : "")
                .collect(Collectors.joining(","));
    }

    private static Reference reference() {
        var unknown = new Provider(
                "1234567", Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        var closed = new Provider(
                "1234568",
                Set.of("K2"),
                Set.of("PR4"),
                Optional.of("AB1 2CD"),
                Optional.of("E06000001"),
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.of(LocalDate.of(2021, 1, 1)));
        return Reference.none()
                .withAuthority("E06000001")
                .withPostcodes(postcode -> Optional.of(new Place("E06000001", false, 0, 0)))
                .withProviders(number -> Optional.of(number.equals("1234567") ? unknown : closed));
    }
}
