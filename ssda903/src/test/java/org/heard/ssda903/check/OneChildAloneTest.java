package org.heard.ssda903.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heard.ssda903.table.Table;

/// A row damaged in any way changes nothing of what is said of other children.
class OneChildAloneTest {
    private static final List<String> VALUES = List.of(
            "", " ", "12/06/2021", "31/02/2026", "PN0", "PN1", "V4", "C2", "X", "=1+1", "\"\"", "1", "9999999999999");

    @Property(tries = 300)
    void a_return_damaged_in_one_child_says_the_same_of_all_others(@ForAll long seed) {
        var random = new Random(seed);
        var headers = rows(random, Table.HEADER, "%s,F,12/06/2021,WBRI,UN1,,");
        var episodes = rows(random, Table.EPISODES, "%s,12/07/2025,S,V4,N1,U6,PR1,,,,,,");
        var reviews = rows(random, Table.REVIEWS, "%s,12/06/2021,04/09/2025,PN0");

        var before = sayings(headers, episodes, reviews);
        damage(random, headers);
        damage(random, episodes);
        damage(random, reviews);

        assertThat(sayings(headers, episodes, reviews)).isEqualTo(before);
    }

    private static List<String> rows(Random random, Table table, String row) {
        var rows = new ArrayList<String>();
        for (int child = 1; child <= 6; child++) {
            for (int time = 0; time < (table == Table.HEADER ? 1 : 1 + random.nextInt(2)); time++) {
                rows.add(row.formatted("C" + child));
            }
        }
        return rows;
    }

    /// Puts something else into a value of each row of the last child, its number left alone.
    private static void damage(Random random, List<String> rows) {
        rows.replaceAll(row -> {
            if (!row.startsWith("C6,")) {
                return row;
            }
            var values = row.split(",", -1);
            values[1 + random.nextInt(values.length - 1)] = VALUES.get(random.nextInt(VALUES.size()));
            return String.join(",", values);
        });
    }

    private static List<String> sayings(List<String> headers, List<String> episodes, List<String> reviews) {
        var report = GivenReturn.ending(2026)
                .with(Table.HEADER, headers.toArray(String[]::new))
                .with(Table.EPISODES, episodes.toArray(String[]::new))
                .with(Table.REVIEWS, reviews.toArray(String[]::new))
                .report();
        var said = report.findings().stream()
                .filter(finding -> !finding.child().equals("C6"))
                .map(finding -> finding.rule().code() + " " + finding.table() + " " + finding.index())
                .toList();
        assertThat(said).as("something is said of the others").isNotEmpty();
        return said;
    }
}
