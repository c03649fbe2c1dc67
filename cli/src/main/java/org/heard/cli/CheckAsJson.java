package org.heard.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.ssda903.check.Finding;
import org.heard.ssda903.check.Outcome;
import org.heard.ssda903.check.Report;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.read.Return;

/// What was found, for machines. Its names stay as they are; more may come beside them.
final class CheckAsJson {
    private CheckAsJson() {}

    static Map<String, Object> of(Return read, Report report) {
        var all = new LinkedHashMap<String, Object>();
        all.put("findings", report.findings().stream().map(CheckAsJson::finding).toList());
        var couldNotRun = new ArrayList<Map<String, Object>>();
        var notApplicable = new ArrayList<Map<String, Object>>();
        report.outcomes().forEach((rule, outcome) -> {
            switch (outcome) {
                case Outcome.CouldNotRun(var why) -> couldNotRun.add(Map.of("rule", rule.code(), "why", why));
                case Outcome.Broke(var why) -> couldNotRun.add(Map.of("rule", rule.code(), "why", why));
                case Outcome.NotApplicable(var why) -> notApplicable.add(Map.of("rule", rule.code(), "why", why));
                case Outcome.Passed _, Outcome.Failed _ -> {}
            }
        });
        all.put("couldNotRun", couldNotRun);
        all.put("notApplicable", notApplicable);
        all.put("ran", report.ran());
        all.put("problems", problems(read.problems()));
        return all;
    }

    private static Map<String, Object> finding(Finding finding) {
        var one = new LinkedHashMap<String, Object>();
        one.put("rule", finding.rule().code());
        one.put("table", finding.table().toString());
        one.put("row", finding.index());
        one.put("fields", finding.fields());
        one.put("child", finding.child());
        return one;
    }

    private static List<Map<String, Object>> problems(List<Problem> found) {
        var problems = new ArrayList<Map<String, Object>>();
        for (var problem : found) {
            var one = new LinkedHashMap<String, Object>();
            one.put("file", problem.file());
            one.put("row", problem.row());
            if (problem.column() != null) {
                one.put("column", problem.column());
            }
            if (problem.child() != null) {
                one.put("child", problem.child());
            }
            one.put("severity", problem.severity().name());
            one.put("code", problem.code().name());
            one.put("message", problem.message());
            problems.add(one);
        }
        return problems;
    }
}
