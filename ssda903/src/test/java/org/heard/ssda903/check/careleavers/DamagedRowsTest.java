package org.heard.ssda903.check.careleavers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.check.Outcome;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.check.Years;
import org.heard.ssda903.check.header.HeaderRules;
import org.heard.ssda903.check.health.HealthRules;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No check of the header, of health or of care leavers breaks, whatever stands in a child's rows.
class DamagedRowsTest {
    private static final int YEAR = 2027;
    private static final List<Years> PACKAGES = List.of(HeaderRules.YEARS, HealthRules.YEARS, CareLeaverRules.YEARS);
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "?!",
            "\"\"",
            "=1+1",
            "12/06/2009",
            "29/02/2008",
            "31/02/2026",
            "01/01/2026",
            "31/12/9999",
            "0",
            "1",
            "M",
            "F",
            "YES",
            "DIED",
            "SDQ1",
            "UN1",
            "V4",
            "C2",
            "E2",
            "E11",
            "X1",
            "T",
            "Z1");

    @ParameterizedTest(name = "every cell \"{0}\"")
    @ValueSource(strings = {"", "?!"})
    void a_child_with_the_same_in_every_cell(String value) {
        var given = given(YEAR, new Always(value)).after(given(YEAR - 1, new Always(value)));
        assertRan(given, rules());
    }

    @Test
    void a_child_with_anything_in_any_cell() {
        var random = new Random(903);
        for (int time = 0; time < 60; time++) {
            var given = given(YEAR, () -> VALUES.get(random.nextInt(VALUES.size())))
                    .after(given(YEAR - 1, () -> VALUES.get(random.nextInt(VALUES.size()))));
            assertRan(given, rules());
        }
    }

    private record Always(String get) implements Supplier<String> {}

    private static List<String> rules() {
        return PACKAGES.stream()
                .flatMap(years -> years.list(CollectionYear.ending(YEAR)).stream())
                .map(Rule::code)
                .toList();
    }

    private static void assertRan(GivenReturn given, List<String> codes) {
        assertThat(codes).hasSize(72);
        var broken = given.report().outcomes().entrySet().stream()
                .filter(entry -> codes.contains(entry.getKey().code()))
                .filter(entry ->
                        !(entry.getValue() instanceof Outcome.Passed) && !(entry.getValue() instanceof Outcome.Failed))
                .map(entry -> entry.getKey().code() + " " + entry.getValue())
                .toList();
        assertThat(broken).isEmpty();
    }

    private static GivenReturn given(int year, Supplier<String> values) {
        var given = GivenReturn.ending(year);
        for (var table : Table.values()) {
            var rows = new ArrayList<String>();
            for (int row = 0; row < 2; row++) {
                rows.add("C1,"
                        + String.join(
                                ",",
                                Stream.generate(values)
                                        .limit(table.columns().size() - 1L)
                                        .toList()));
            }
            given.with(table, rows.toArray(String[]::new));
        }
        return given;
    }
}
