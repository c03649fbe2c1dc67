package org.heard.ssda903.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.MadeUp;
import org.heard.ssda903.Nasty;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;

/// Whatever becomes of one child's rows, in any table and in either year, every check of every year says the same of
/// all other children. Their rows are told by what they say, for a row that is gone moves those behind it.
///
/// Check 444, a pupil number shared, is the one that looks at another child. It is asked with the rest, for no damage
/// here makes one child's number another's; where one does, it alone may say something else.
class OneChildAloneTest {
    /// No damage makes one of these numbers of another.
    private static final List<String> OTHERS = List.of("NR-1", "NR-2", "NR-3", "NR-4", "NR-5");
    private static final String DAMAGED = "ZZ-6";
    private static final List<String> ALL = List.of("NR-1", "NR-2", "ZZ-6", "NR-3", "NR-4", "NR-5");

    @Property(tries = 400)
    void a_return_damaged_in_one_child_says_the_same_of_all_others(
            @ForAll long seed, @ForAll @IntRange(min = 2022, max = 2028) int year) {
        var random = new Random(seed);
        var these = MadeUp.rows(random, CollectionYear.ending(year), ALL);
        var last = MadeUp.rows(random, CollectionYear.ending(year - 1), ALL);

        var before = ofOthers(report(year, these, last));
        damage(random, these);
        damage(random, last);

        var after = report(year, these, last);
        assertThat(after.outcomes().values()).noneMatch(Outcome.Broke.class::isInstance);
        assertThat(ofOthers(after)).isEqualTo(before);
    }

    /// Also where a line is damaged so that it cannot be taken apart: it goes on counting as a row.
    @Property(tries = 150)
    void damage_that_leaves_the_lines_leaves_the_rows_of_others_where_they_are(@ForAll long seed) {
        var random = new Random(seed);
        var these = MadeUp.rows(random, CollectionYear.ending(2026), ALL);
        var last = MadeUp.rows(random, CollectionYear.ending(2025), ALL);
        var before = placed(report(2026, these, last));
        for (var rows : these.values()) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).startsWith(DAMAGED)) {
                    damageWithinTheLine(random, rows, i);
                }
            }
        }

        assertThat(placed(report(2026, these, last))).isEqualTo(before);
    }

    private static List<String> placed(Report report) {
        return report.findings().stream()
                .filter(finding -> OTHERS.contains(finding.child()))
                .map(finding -> finding.rule().code() + " " + finding.table() + " " + finding.index())
                .toList();
    }

    @Test
    void most_checks_of_a_year_are_seen_to_speak() {
        var spoken = new HashSet<String>();
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var these = MadeUp.rows(random, CollectionYear.ending(2026), ALL);
            var last = MadeUp.rows(random, CollectionYear.ending(2025), ALL);
            ofOthers(report(2026, these, last)).forEach(said -> spoken.add(said.substring(0, said.indexOf(' '))));
        }
        assertThat(spoken).as("a check that says nothing shows nothing").hasSizeGreaterThan(220);
    }

    @Test
    void only_444_says_something_else_of_a_child_whose_pupil_number_another_is_given() {
        var these = MadeUp.rows(new Random(3), CollectionYear.ending(2026), ALL);
        these.put(
                Table.HEADER,
                new ArrayList<>(
                        List.of("NR-1,F,12/06/2012,WBRI,A123456789012,0,", "ZZ-6,F,12/06/2012,WBRI,A123456789013,0,")));
        var last = MadeUp.rows(new Random(4), CollectionYear.ending(2025), ALL);
        var before = ofOthers(report(2026, these, last));

        these.get(Table.HEADER).set(1, "ZZ-6,F,12/06/2012,WBRI,A123456789012,0,");

        var after = ofOthers(report(2026, these, last));
        after.removeAll(before);
        assertThat(after).containsExactly("444 Header NR-1,F,12/06/2012,WBRI,A123456789012,0,");
    }

    private static Report report(int year, Map<Table, List<String>> these, Map<Table, List<String>> last) {
        return given(year, these)
                .after(given(year - 1, last))
                .against(MadeUp.reference())
                .report();
    }

    private static GivenReturn given(int year, Map<Table, List<String>> tables) {
        var given = GivenReturn.ending(year);
        tables.forEach((table, rows) -> given.with(table, rows.toArray(String[]::new)));
        return given;
    }

    private static List<String> ofOthers(Report report) {
        var said = new ArrayList<>(report.findings().stream()
                .filter(finding -> OTHERS.contains(finding.child()))
                .map(finding -> finding.rule().code() + " " + finding.table() + " "
                        + String.join(
                                ",",
                                finding.at().cells().stream().map(Cell::text).toList()))
                .toList());
        assertThat(said).as("something is said of the others").isNotEmpty();
        return said;
    }

    private static void damage(Random random, Map<Table, List<String>> tables) {
        for (var rows : tables.values()) {
            for (int i = rows.size() - 1; i >= 0; i--) {
                if (rows.get(i).startsWith(DAMAGED) && random.nextInt(3) > 0) {
                    damage(random, rows, i);
                }
            }
        }
    }

    private static void damage(Random random, List<String> rows, int i) {
        var row = rows.get(i);
        int at = random.nextInt(row.length() + 1);
        switch (random.nextInt(9)) {
            case 0 -> rows.remove(i);
            case 1 -> rows.add(i, row);
            case 2, 3, 4 -> damageWithinTheLine(random, rows, i);
            case 5 -> rows.set(i, row.substring(0, at) + Nasty.value(random) + row.substring(at));
            case 6 -> rows.set(i, Nasty.line(random));
            default -> {
                var values = row.split(",", -1);
                values[random.nextInt(values.length)] = Nasty.value(random);
                rows.set(i, String.join(",", values));
            }
        }
    }

    private static void damageWithinTheLine(Random random, List<String> rows, int i) {
        var row = rows.get(i);
        int at = random.nextInt(row.length() + 1);
        switch (random.nextInt(3)) {
            case 0 -> rows.set(i, row.substring(0, at) + "\"" + row.substring(at));
            case 1 -> rows.set(i, row + ",".repeat(1 + random.nextInt(3)) + (random.nextBoolean() ? "x" : ""));
            default -> rows.set(i, row.substring(0, row.lastIndexOf(',')));
        }
    }
}
