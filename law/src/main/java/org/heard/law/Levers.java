package org.heard.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What holds the dates of a child's duties: each fact of theirs moved by a week, and the duties that would follow.
/// Worked out once, however many duties are asked about.
public final class Levers {
    private static final int MOVED_DAYS = 7;

    private final Map<RuleId, List<Duty>> now;
    private final List<Moved> moved;

    private Levers(Map<RuleId, List<Duty>> now, List<Moved> moved) {
        this.now = now;
        this.moved = moved;
    }

    static Levers of(RuleBook book, Facts facts, LocalPolicy policy, LocalDate today) {
        return new Levers(
                byRule(book.duties(facts, policy, today)),
                moves(facts, today).stream()
                        .map(move -> move.duties(book, policy, today))
                        .toList());
    }

    /// The facts which, moved, change this duty's date, each with the date it would then have.
    public List<Lever> of(Duty duty) {
        var levers = new ArrayList<Lever>();
        var rule = duty.rule().id();
        for (var move : moved) {
            var there =
                    same(duty, now.getOrDefault(rule, List.of()), move.duties().getOrDefault(rule, List.of()));
            var due = there == null ? null : there.due();
            if (due != null && !Objects.equals(due, duty.due())) {
                levers.add(new Lever(move.fact(), move.from(), move.to(), due));
            }
        }
        return List.copyOf(levers);
    }

    private record Move(String fact, LocalDate from, LocalDate to, Facts facts) {
        private Moved duties(RuleBook book, LocalPolicy policy, LocalDate today) {
            return new Moved(fact, from, to, byRule(book.duties(facts, policy, today)));
        }
    }

    private record Moved(String fact, LocalDate from, LocalDate to, Map<RuleId, List<Duty>> duties) {}

    private static List<Move> moves(Facts facts, LocalDate today) {
        var moves = new ArrayList<Move>();
        var care = facts.carePeriodOn(today);
        if (care != null) {
            var to = moved(care.began(), today);
            moves.add(new Move(
                    "the child became looked after",
                    care.began(),
                    to,
                    new Imagined.CareBegan(to, today).appliedTo(facts)));
        }
        moveReview(facts, today, moves);
        movePlacement(facts, today, moves);
        moveLastActs(facts, today, moves);
        return moves;
    }

    private static void moveReview(Facts facts, LocalDate today, List<Move> moves) {
        var held = facts.reviews();
        if (held.items().isEmpty()) return;
        var last = held.items().getLast();
        var to = moved(last.completedOn(), today);
        var items = new ArrayList<>(held.items());
        items.set(items.size() - 1, new CompletedReview(to, last.kinds()));
        var reviews = new Held<>(items, held.spans());
        moves.add(new Move(
                "the last review was completed",
                last.completedOn(),
                to,
                facts.toBuilder().reviews(reviews).build()));
    }

    private static void movePlacement(Facts facts, LocalDate today, List<Move> moves) {
        var current = facts.placementOn(today);
        if (current == null) return;
        var to = moved(current.began(), today);
        var items = new ArrayList<>(facts.placements().items());
        items.replaceAll(placement -> placement.equals(current) ? placement.beginning(to) : placement);
        var placements = new Held<>(items, facts.placements().spans());
        moves.add(new Move(
                "the placement began",
                current.began(),
                to,
                facts.toBuilder().placements(placements).build()));
    }

    private static void moveLastActs(Facts facts, LocalDate today, List<Move> moves) {
        for (var act : FactKind.values()) {
            if (!act.isDatedAct() || facts.dates(act).items().isEmpty()) continue;
            var held = facts.dates(act);
            var last = held.items().getLast();
            var to = act == FactKind.REVIEW_PLANNED ? last.plusDays(MOVED_DAYS) : moved(last, today);
            var items = new ArrayList<>(held.items());
            items.set(items.size() - 1, to);
            moves.add(new Move(
                    act.event(),
                    last,
                    to,
                    facts.toBuilder()
                            .dates(act, new Held<>(items, held.spans()))
                            .build()));
        }
    }

    /// A week later, or a week earlier where later would be in the future.
    private static LocalDate moved(LocalDate day, LocalDate today) {
        var later = day.plusDays(MOVED_DAYS);
        return later.isAfter(today) ? day.minusDays(MOVED_DAYS) : later;
    }

    /// The same duty where a fact has moved: by its key, or, where its trigger moved too, by its place among those of
    /// its rule. Null where there are more or fewer of them: then the places no longer tell which is which.
    private static @Nullable Duty same(Duty wanted, List<Duty> before, List<Duty> after) {
        for (var duty : after) if (duty.key().equals(wanted.key())) return duty;
        if (before.size() != after.size()) return null;
        for (int i = 0; i < before.size(); i++) if (before.get(i).key().equals(wanted.key())) return after.get(i);
        return null;
    }

    private static Map<RuleId, List<Duty>> byRule(List<Duty> duties) {
        return duties.stream().collect(Collectors.groupingBy(duty -> duty.rule().id()));
    }
}
