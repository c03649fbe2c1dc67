package org.heard.ssda903.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.ssda903.check.Finding;
import org.heard.ssda903.check.Outcome;
import org.heard.ssda903.check.Report;
import org.heard.ssda903.check.Rule;

/// What was found, counted.
///
/// @param rules    every rule asked, in the order of the rule book
/// @param children those of whom something was found, most rows first
record Summary(List<OfRule> rules, List<OfChild> children) {
    /// @param findings the rows that fail it
    /// @param children how many children they are of
    record OfRule(Rule rule, Outcome outcome, List<Finding> findings, int children) {}

    /// @param child the number as given
    /// @param rows  how many findings
    /// @param rules the codes of the rules that found something
    record OfChild(String child, int rows, Set<String> rules) {}

    static Summary of(Report report) {
        var byRule = new LinkedHashMap<Rule, List<Finding>>();
        report.outcomes().keySet().forEach(rule -> byRule.put(rule, new ArrayList<>()));
        var byChild = new HashMap<String, List<Finding>>();
        for (var finding : report.findings()) {
            byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
            byChild.computeIfAbsent(finding.child(), child -> new ArrayList<>()).add(finding);
        }
        var rules = new ArrayList<OfRule>();
        report.outcomes().forEach((rule, outcome) -> {
            var findings = byRule.getOrDefault(rule, List.of());
            int children =
                    (int) findings.stream().map(Finding::child).distinct().count();
            rules.add(new OfRule(rule, outcome, findings, children));
        });
        return new Summary(List.copyOf(rules), children(byChild));
    }

    private static List<OfChild> children(Map<String, List<Finding>> byChild) {
        return byChild.entrySet().stream()
                .map(entry -> {
                    var codes = new LinkedHashSet<String>();
                    entry.getValue().forEach(finding -> codes.add(finding.rule().code()));
                    return new OfChild(entry.getKey(), entry.getValue().size(), codes);
                })
                .sorted(Comparator.comparingInt(OfChild::rows).reversed().thenComparing(OfChild::child))
                .toList();
    }

    static String number(int count, String one, String many) {
        return "%,d %s".formatted(count, count == 1 ? one : many);
    }

    /// The rules that found something.
    List<OfRule> failed() {
        return rules.stream().filter(one -> !one.findings().isEmpty()).toList();
    }

    /// The rules that were not asked to their end, each with why.
    Map<OfRule, String> notAsked() {
        var all = new LinkedHashMap<OfRule, String>();
        for (var one : rules) {
            switch (one.outcome()) {
                case Outcome.CouldNotRun(var why) -> all.put(one, "Could not run. " + why);
                case Outcome.NotApplicable(var why) -> all.put(one, "Does not apply. " + why);
                case Outcome.Broke(var why) -> all.put(one, "Broke: this is a fault of Heard’s. " + why);
                case Outcome.Passed _, Outcome.Failed _ -> {}
            }
        }
        return all;
    }
}
