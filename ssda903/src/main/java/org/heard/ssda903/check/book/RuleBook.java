package org.heard.ssda903.check.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.check.reviews.ReviewRules;

/// The checks of each collection year: those of the year before, with its changes.
public final class RuleBook {
    private static final RuleBook Y2023 = new RuleBook(2023, Map.of()).with(ReviewRules.list());
    private static final RuleBook Y2024 = Y2023.next();
    private static final RuleBook Y2025 = Y2024.next();
    private static final RuleBook Y2026 = Y2025.next();
    private static final RuleBook Y2027 = Y2026.next();
    private static final List<RuleBook> ALL = List.of(Y2023, Y2024, Y2025, Y2026, Y2027);

    private final int ending;
    private final Map<String, Rule> rules;

    private RuleBook(int ending, Map<String, Rule> rules) {
        this.ending = ending;
        this.rules = new LinkedHashMap<>(rules);
    }

    /// Those of a year; before the first and after the last year we know, those of the nearest.
    public static RuleBook of(CollectionYear year) {
        return ALL.stream()
                .filter(book -> book.ending >= year.ending())
                .findFirst()
                .orElse(Y2027);
    }

    public CollectionYear year() {
        return CollectionYear.ending(ending);
    }

    /// In their published order.
    public List<Rule> list() {
        return List.copyOf(rules.values());
    }

    public Optional<Rule> find(String code) {
        return Optional.ofNullable(rules.get(code));
    }

    private RuleBook next() {
        return new RuleBook(ending + 1, rules);
    }

    /// With these, which are new or take the place of their namesakes.
    private RuleBook with(List<Rule> more) {
        var book = new RuleBook(ending, rules);
        more.forEach(rule -> book.rules.put(rule.code(), rule));
        return book;
    }
}
