package org.heard.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.ssda903.check.Finding;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Outcome;
import org.heard.ssda903.check.Report;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.report.Reports;

/// What the checks found, for a person at a terminal: rule by rule, the first rows of each.
final class CheckAsText {
    private static final int MOST_ROWS = 10;
    private static final int MOST_CHARACTERS = 40;

    private CheckAsText() {}

    static void print(Report report, PrintWriter out) {
        var byRule = report.findings().stream().collect(Collectors.groupingBy(Finding::rule));
        var unasked = new LinkedHashMap<String, List<String>>();
        report.outcomes().forEach((rule, outcome) -> {
            switch (outcome) {
                case Outcome.Failed _ -> failed(byRule.getOrDefault(rule, List.of()), rule, out);
                case Outcome.CouldNotRun(var why) -> add(unasked, "Could not run. " + why + cure(why), rule);
                case Outcome.Broke(var why) -> {
                    add(unasked, "Broke: this is a fault of Heard’s. " + why, rule);
                    failed(byRule.getOrDefault(rule, List.of()), rule, out);
                }
                case Outcome.NotApplicable(var why) -> add(unasked, "Does not apply. " + why, rule);
                case Outcome.Passed _ -> {}
            }
        });
        unasked.forEach((why, codes) -> out.printf("%s: %s%n", String.join(", ", codes), why));
        out.println(Reports.words(report));
    }

    /// What to give so that it can.
    private static String cure(String why) {
        if (why.equals(Need.PROVIDERS.missing())) {
            return " Give it with --providers FILE.";
        }
        if (why.equals(Need.AUTHORITY.missing())) {
            return " Give its code with --authority CODE.";
        }
        return why.startsWith("No file of the year before") ? " Give that year with --last FOLDER." : "";
    }

    private static void add(Map<String, List<String>> to, String why, Rule rule) {
        to.computeIfAbsent(why, key -> new ArrayList<>()).add(rule.code());
    }

    private static void failed(List<Finding> found, Rule rule, PrintWriter out) {
        out.printf("%n%s: %s%n  %s%n", rule.code(), rule.wrong(), rule.remedy());
        found.stream()
                .limit(MOST_ROWS)
                .forEach(finding -> out.printf(
                        "  %s, row %d, child %s: %s%n",
                        finding.table(), finding.row(), shown(finding.child()), values(finding)));
        if (found.size() > MOST_ROWS) {
            out.printf("  and %,d more%n", found.size() - MOST_ROWS);
        }
    }

    private static String values(Finding finding) {
        return finding.cells().stream()
                .map(cell -> cell.column().name() + " " + (cell.isBlank() ? "blank" : shown(cell.text())))
                .collect(Collectors.joining(", "));
    }

    /// What was given, short, and with nothing in it that a terminal would obey.
    private static String shown(String text) {
        var shown = new StringBuilder();
        text.strip()
                .codePoints()
                .limit(MOST_CHARACTERS)
                .forEach(c -> shown.appendCodePoint(
                        Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\u25A1' : c));
        return shown.length() < text.strip().length() ? shown + "…" : shown.toString();
    }
}
