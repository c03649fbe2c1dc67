package org.heard.ssda903.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.reference.Reference;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;

/// Asks the rules about every child of a return.
public final class Checks {
    /// One rule is asked about so many children before the next is: what a rule needs stays at hand, and so
    /// do the rows.
    private static final int CHILDREN_AT_ONCE = 128;

    /// What the rule at this place found.
    private record Told(int place, Finding finding) {}

    private static final Comparator<Told> AS_RULES_AND_ROWS_STAND = Comparator.comparingInt(Told::place)
            .thenComparing(told -> told.finding().table())
            .thenComparingInt(told -> told.finding().index());

    private final Return these;
    private final Optional<Return> last;
    private final Reference reference;
    private final Collection<Rule> rules;
    private final Watching watching;
    private final AtomicInteger checked = new AtomicInteger();
    private final Map<Rule, String> broken = new ConcurrentHashMap<>();

    private Checks(
            Return these, Optional<Return> last, Reference reference, Collection<Rule> rules, Watching watching) {
        this.these = these;
        this.last = last;
        this.reference = reference;
        this.rules = rules;
        this.watching = watching;
    }

    /// Runs these rules over a return.
    ///
    /// @param last      the return of the year before, where it was given
    /// @param reference what it is looked at against
    public static Report run(Return these, Optional<Return> last, Reference reference, Collection<Rule> rules) {
        return run(these, last, reference, rules, Watching.nobody());
    }

    /// The same, telling somebody how far it is.
    public static Report run(
            Return these, Optional<Return> last, Reference reference, Collection<Rule> rules, Watching watching) {
        return new Checks(these, last, reference, rules, watching).run();
    }

    private Report run() {
        var outcomes = new LinkedHashMap<Rule, Outcome>();
        rules.forEach(rule -> outcomes.put(rule, before(rule).orElseGet(Outcome.Passed::new)));
        var asked = rules.stream()
                .filter(rule -> outcomes.get(rule) instanceof Outcome.Passed)
                .toList();
        var findings = findings(asked);
        findings.stream()
                .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()))
                .forEach((rule, rows) -> outcomes.put(rule, new Outcome.Failed(rows.intValue())));
        broken.forEach((rule, why) -> outcomes.put(rule, new Outcome.Broke(why)));
        return new Report(these.year(), outcomes, findings);
    }

    /// Why a rule cannot be asked; empty where it can.
    private Optional<Outcome> before(Rule rule) {
        for (var table : rule.reads()) {
            if (!table.collectedIn(these.year())) {
                return Optional.of(new Outcome.NotApplicable(table + " is not collected in " + these.year() + "."));
            }
        }
        for (var table : rule.reads()) {
            if (!these.has(table)) {
                return Optional.of(new Outcome.CouldNotRun("No file holds " + table + "."));
            }
        }
        for (var table : rule.readsLast()) {
            if (last.filter(before -> before.has(table)).isEmpty()) {
                return Optional.of(new Outcome.CouldNotRun("No file of the year before holds " + table + "."));
            }
        }
        for (var need : rule.needs()) {
            if (!need.isMet(reference)) {
                return Optional.of(new Outcome.CouldNotRun(need.missing()));
            }
        }
        return Optional.empty();
    }

    private List<Finding> findings(List<Rule> asked) {
        int mine = these.children().count();
        var places = last.map(given -> given.children().among(these.children())).orElseGet(() -> new int[] {mine});
        int count = places[places.length - 1];
        var now = Grouped.of(these, IntStream.range(0, mine).toArray(), count);
        var before = last.map(given -> Grouped.of(given, places, count)).orElseGet(Grouped::empty);
        var around = Surroundings.of(these, reference);
        var pointedAt = asked.stream().mapToInt(Rule::tables).toArray();
        var indices = Indices.of(these);
        var parts = IntStream.range(0, (count + CHILDREN_AT_ONCE - 1) / CHILDREN_AT_ONCE)
                .parallel()
                .mapToObj(part -> {
                    int from = part * CHILDREN_AT_ONCE;
                    int to = Math.min(count, from + CHILDREN_AT_ONCE);
                    var children = IntStream.range(from, to)
                            .mapToObj(child -> new ChildRows(around, now, before, child))
                            .toArray(ChildRows[]::new);
                    var told = ask(asked, pointedAt, children, indices);
                    watching.checked(checked.addAndGet(to - from), count);
                    return told;
                })
                .toList();
        var all = new ArrayList<Told>();
        parts.forEach(all::addAll);
        all.sort(AS_RULES_AND_ROWS_STAND);
        return all.stream().map(Told::finding).toList();
    }

    private List<Told> ask(List<Rule> asked, int[] pointedAt, ChildRows[] children, Indices indices) {
        var told = new ArrayList<Told>();
        var found = new Found();
        for (int i = 0; i < pointedAt.length; i++) {
            var rule = asked.get(i);
            var logic = rule.logic();
            for (var child : children) {
                if ((pointedAt[i] & child.tables()) == 0) {
                    continue; // no row of the child's could fail it
                }
                try {
                    logic.check(child, found);
                    if (!found.isEmpty()) {
                        for (var row : found.take()) {
                            told.add(new Told(i, finding(rule, row, indices)));
                        }
                    }
                } catch (RuntimeException failure) {
                    found.take();
                    broken.putIfAbsent(rule, "It failed for at least one child: " + failure);
                }
            }
        }
        return told;
    }

    private static Finding finding(Rule rule, Row row, Indices indices) {
        var table = Table.of(row);
        if (!rule.pointsAt(table)) {
            throw new IllegalStateException(rule.code() + " does not point at " + table);
        }
        return new Finding(rule, table, indices.of(table, row), row);
    }
}
