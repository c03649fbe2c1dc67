package org.heard.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Facts of one kind, and for which days the holder knows all of them.
///
/// What is here can prove that something was done. Only within a covered span can its absence prove that it was
/// not: outside, a rule answers "cannot tell". An IRO's notes from last year, say, are items without a span.
///
/// @param spans days for which nothing is missing, in order, not touching one another
public record Held<T>(List<T> items, List<Span> spans) {

    /// Days from one to another, both included.
    public record Span(LocalDate from, LocalDate to) {
        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private static final Held<?> NOTHING = new Held<>(List.of(), List.of());

    public Held {
        items = List.copyOf(items);
        spans = merged(spans);
    }

    /// The holder does not keep facts of this kind at all.
    @SuppressWarnings("unchecked")
    public static <T> Held<T> notHeld() {
        return (Held<T>) NOTHING;
    }

    /// Everything that ever happened is here.
    public static <T> Held<T> complete(List<T> items) {
        return completeBetween(LocalDate.MIN, LocalDate.MAX, items);
    }

    /// Everything since a day is here; of what came before, perhaps something.
    public static <T> Held<T> completeFrom(LocalDate from, List<T> items) {
        return completeBetween(from, LocalDate.MAX, items);
    }

    /// Everything between two days is here: what a return for a year ending 31 March gives.
    public static <T> Held<T> completeBetween(LocalDate from, LocalDate to, List<T> items) {
        return new Held<>(items, List.of(new Span(from, to)));
    }

    /// Some facts, with no claim that none is missing.
    public static <T> Held<T> some(List<T> items) {
        return new Held<>(items, List.of());
    }

    /// The same items, complete for these days too.
    public Held<T> alsoCompleteBetween(LocalDate from, LocalDate to) {
        var more = new ArrayList<>(spans);
        more.add(new Span(from, to));
        return new Held<>(items, more);
    }

    public Held<T> alsoCompleteFrom(LocalDate from) {
        return alsoCompleteBetween(from, LocalDate.MAX);
    }

    public Held<T> plus(T item) {
        var more = new ArrayList<>(items);
        more.add(item);
        return new Held<>(more, spans);
    }

    public boolean isHeld() {
        return !spans.isEmpty() || !items.isEmpty();
    }

    /// True when nothing between the two days can be missing.
    public boolean covers(LocalDate from, LocalDate to) {
        for (var span : spans) if (span.contains(from) && span.contains(to)) return true;
        return false;
    }

    /// The first day of the unbroken cover that reaches a day; null when that day is not covered.
    public @Nullable LocalDate coveredSince(LocalDate day) {
        for (var span : spans) if (span.contains(day)) return span.from();
        return null;
    }

    /// The first days between the two that follow on covered ones and are not covered themselves: a hole in what is
    /// held, in which something may have happened unseen. Null where there is none.
    public @Nullable Span holeBetween(LocalDate from, LocalDate to) {
        for (int i = 0; i < spans.size(); i++) {
            var end = spans.get(i).to();
            if (!end.isBefore(to)) return null;
            var first = end.isBefore(from) ? from : end.plusDays(1);
            var next = i + 1 < spans.size() ? spans.get(i + 1).from() : null;
            var last = next == null || next.isAfter(to) ? to : next.minusDays(1);
            if (!first.isAfter(last)) return new Span(first, last);
        }
        return null;
    }

    private static List<Span> merged(List<Span> spans) {
        if (spans.size() < 2) return List.copyOf(spans);
        var merged = new ArrayList<Span>();
        for (var span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null
                    && (last.to().equals(LocalDate.MAX)
                            || !span.from().isAfter(last.to().plusDays(1)))) {
                var end = span.to().isAfter(last.to()) ? span.to() : last.to();
                merged.set(merged.size() - 1, new Span(last.from(), end));
            } else {
                merged.add(span);
            }
        }
        return List.copyOf(merged);
    }
}
