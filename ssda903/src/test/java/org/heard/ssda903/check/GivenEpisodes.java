package org.heard.ssda903.check;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.ssda903.table.Column;
import org.heard.ssda903.table.Table;

/// Episodes written down in a test with nothing but what matters: `DECOM=01/05/2025 LS=C2; DECOM=01/06/2025 LS=E1`. All
/// are of child 1001 unless they say otherwise.
public final class GivenEpisodes {
    private GivenEpisodes() {}

    /// These episodes as rows of the table.
    public static String[] rows(String episodes) {
        return Arrays.stream(episodes.split(";", -1))
                .map(String::strip)
                .map(GivenEpisodes::row)
                .toArray(String[]::new);
    }

    /// These episodes in a return of the year that ends in this one.
    public static GivenReturn ending(int year, String episodes) {
        return GivenReturn.ending(year).with(Table.EPISODES, rows(episodes));
    }

    /// Where a check finds something among these, as "0 2", rows from 0.
    public static String failing(String code, GivenReturn given) {
        var report = given.report(code);
        if (report.broke()) {
            throw new AssertionError(report.outcomes().values().toString());
        }
        return report.findings().stream()
                .map(finding -> String.valueOf(finding.index()))
                .collect(joining(" "));
    }

    /// The same, of these episodes alone.
    public static String failing(String code, int year, String episodes) {
        return failing(code, ending(year, episodes));
    }

    private static String row(String episode) {
        Map<String, String> values = new TreeMap<>();
        values.put("CHILD", "1001");
        for (var part : episode.split(" +", -1)) {
            if (!part.isEmpty()) {
                int equals = part.indexOf('=');
                values.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        var names = Table.EPISODES.columns().stream().map(Column::name).toList();
        if (!names.containsAll(values.keySet())) {
            throw new IllegalArgumentException("No such column: " + episode);
        }
        return names.stream().map(name -> values.getOrDefault(name, "")).collect(joining(","));
    }

    /// The codes of these rules.
    public static List<String> codes(List<Rule> rules) {
        return rules.stream().map(Rule::code).toList();
    }
}
