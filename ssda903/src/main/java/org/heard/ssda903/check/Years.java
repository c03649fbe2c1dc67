package org.heard.ssda903.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.ssda903.CollectionYear;

/// Which rules each collection year has: those of the year before, with its changes.
public final class Years {
    private static final int FIRST = 2023;

    private record Change(List<Rule> added, List<String> gone) {}

    private final Map<Integer, List<Change>> changes;

    private Years(Map<Integer, List<Change>> changes) {
        this.changes = changes;
    }

    /// These rules from the first year we know, the one that ends in 2023.
    public static Years of(Rule... rules) {
        return new Years(new TreeMap<>()).adding(FIRST, rules);
    }

    /// From the year that ends in this one these too; a namesake takes the place of the rule that was.
    public Years adding(int year, Rule... rules) {
        return with(year, new Change(List.of(rules), List.of()));
    }

    /// From the year that ends in this one no more.
    public Years without(int year, String... codes) {
        return with(year, new Change(List.of(), List.of(codes)));
    }

    private Years with(int year, Change change) {
        var all = new TreeMap<>(changes);
        var ofYear = new ArrayList<>(all.getOrDefault(year, List.of()));
        ofYear.add(change);
        all.put(year, ofYear);
        return new Years(all);
    }

    /// The rules of a year; before the first we know, those of the first.
    public List<Rule> list(CollectionYear year) {
        var rules = new LinkedHashMap<String, Rule>();
        changes.forEach((ending, ofYear) -> {
            if (ending <= Math.max(year.ending(), FIRST)) {
                for (var change : ofYear) {
                    change.gone().forEach(rules::remove);
                    change.added().forEach(rule -> rules.put(rule.code(), rule));
                }
            }
        });
        return List.copyOf(rules.values());
    }
}
