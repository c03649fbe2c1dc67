package org.heard.ssda903.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final int CHILDREN_AT_ONCE = 512;

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
        var order = new LinkedHashMap<Rule, Integer>();
        asked.forEach(rule -> order.put(rule, order.size()));
        var pointedAt = asked.stream().mapToInt(Rule::tables).toArray();
        var numbers = new EnumMap<Table, int[]>(Table.class);
        for (var table : Table.values()) {
            numbers.put(
                    table,
                    these.rows(table).withEmptyLines().rows().stream()
                            .mapToInt(Row::row)
                            .toArray());
        }
        var parts = IntStream.range(0, (count + CHILDREN_AT_ONCE - 1) / CHILDREN_AT_ONCE)
                .parallel()
                .mapToObj(part -> {
                    var found = new ArrayList<Finding>();
                    int end = Math.min(count, (part + 1) * CHILDREN_AT_ONCE);
                    for (int child = part * CHILDREN_AT_ONCE; child < end; child++) {
                        ask(asked, pointedAt, new ChildRows(around, now, before, child), numbers, found);
                    }
                    watching.checked(checked.addAndGet(end - part * CHILDREN_AT_ONCE), count);
                    return found;
                })
                .toList();
        var all = new ArrayList<Finding>();
        parts.forEach(all::addAll);
        all.sort(Comparator.comparingInt((Finding finding) -> order.getOrDefault(finding.rule(), 0))
                .thenComparing(Finding::table)
                .thenComparingInt(Finding::index));
        return all;
    }

    private void ask(
            List<Rule> asked, int[] pointedAt, ChildRows child, Map<Table, int[]> numbers, List<Finding> into) {
        var found = new Found();
        int tables = child.tables();
        for (int i = 0; i < asked.size(); i++) {
            if ((pointedAt[i] & tables) == 0) {
                continue; // no row of the child's could fail it
            }
            var rule = asked.get(i);
            try {
                rule.logic().check(child, found);
                for (var row : found.take()) {
                    into.add(finding(rule, row, numbers));
                }
            } catch (RuntimeException failure) {
                found.take();
                broken.putIfAbsent(rule, "It failed for at least one child: " + failure);
            }
        }
    }

    private static Finding finding(Rule rule, Row row, Map<Table, int[]> numbers) {
        var table = Table.of(row);
        if (!rule.pointsAt(table)) {
            throw new IllegalStateException(rule.code() + " does not point at " + table);
        }
        int index = Arrays.binarySearch(Objects.requireNonNull(numbers.get(table)), row.row());
        return new Finding(rule, table, index, row);
    }
}
