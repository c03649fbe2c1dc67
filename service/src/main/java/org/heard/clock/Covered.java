package org.heard.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.ids.ChildId;
import org.heard.law.FactKind;
import org.heard.law.Held;

/// For which days which kind of fact is complete about which child.
final class Covered {
    private final Map<FactKind, List<Held.Span>> everybody = new EnumMap<>(FactKind.class);
    private final Map<ChildId, Map<FactKind, List<Held.Span>>> children = new HashMap<>();
    private final Map<ChildId, Map<FactKind, List<Held.Span>>> gaps = new HashMap<>();

    void everybody(FactKind kind, Held.Span span) {
        everybody.computeIfAbsent(kind, k -> new ArrayList<>()).add(span);
    }

    void child(ChildId child, FactKind kind, Held.Span span) {
        add(children, child, kind, span);
    }

    void gap(ChildId child, FactKind kind, Held.Span span) {
        add(gaps, child, kind, span);
    }

    /// Whether anything of this kind is complete about the child.
    boolean has(FactKind kind, ChildId child) {
        return everybody.containsKey(kind) || of(children, child).containsKey(kind);
    }

    /// Facts of a kind that are complete for the days somebody or something said so of.
    <T> Held<T> said(FactKind kind, ChildId child, List<T> items) {
        var spans = new ArrayList<>(everybody.getOrDefault(kind, List.of()));
        spans.addAll(of(children, child).getOrDefault(kind, List.of()));
        return new Held<>(items, spans);
    }

    /// Facts of a kind that are kept here as they are known, and so are complete but for the days of a gap.
    <T> Held<T> kept(FactKind kind, ChildId child, List<T> items) {
        var inOrder = of(gaps, child).getOrDefault(kind, List.of()).stream()
                .sorted(Comparator.comparing(Held.Span::from))
                .toList();
        var spans = new ArrayList<Held.Span>();
        var from = LocalDate.MIN;
        for (var gap : inOrder) {
            if (from.isBefore(gap.from())) {
                spans.add(new Held.Span(from, gap.from().minusDays(1)));
            }
            from = gap.to().plusDays(1).isAfter(from) ? gap.to().plusDays(1) : from;
        }
        spans.add(new Held.Span(from, LocalDate.MAX));
        return new Held<>(items, spans);
    }

    private static void add(
            Map<ChildId, Map<FactKind, List<Held.Span>>> to, ChildId child, FactKind kind, Held.Span span) {
        to.computeIfAbsent(child, c -> new EnumMap<>(FactKind.class))
                .computeIfAbsent(kind, k -> new ArrayList<>())
                .add(span);
    }

    private static Map<FactKind, List<Held.Span>> of(Map<ChildId, Map<FactKind, List<Held.Span>>> all, ChildId child) {
        return all.getOrDefault(child, Map.of());
    }
}
