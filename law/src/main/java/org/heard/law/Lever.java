package org.heard.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A fact that holds a duty's date: had it been on another day, the duty would be due on another day.
///
/// @param fact the fact in words: "the child became looked after"
public record Lever(String fact, LocalDate now, LocalDate moved, LocalDate newDue) {
    private static final int MOVED_DAYS = 7;

    public String words() {
        return "Had it been that " + fact + " on " + Words.day(moved) + " and not on " + Words.day(now)
                + ", this would be due on " + Words.namedDay(newDue) + ".";
    }

    static List<Lever> of(RuleBook book, Facts facts, LocalPolicy policy, LocalDate today, Duty duty) {
        var levers = new ArrayList<Lever>();
        var now = book.duties(facts, policy, today);
        for (var move : moves(facts, today)) {
            var there = same(duty, now, book.duties(move.facts(), policy, today));
            var due = there == null ? null : there.due();
            if (due != null && !Objects.equals(due, duty.due())) {
                levers.add(new Lever(move.fact(), move.from(), move.to(), due));
            }
        }
        return List.copyOf(levers);
    }

    private record Move(String fact, LocalDate from, LocalDate to, Facts facts) {}

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
    /// its
    /// rule. Null where there are more or fewer of them: then the places no longer tell which is which.
    private static @Nullable Duty same(Duty wanted, List<Duty> now, List<Duty> there) {
        var before = under(wanted, now);
        var after = under(wanted, there);
        for (var duty : after) if (duty.key().equals(wanted.key())) return duty;
        if (before.size() != after.size()) return null;
        for (int i = 0; i < before.size(); i++) if (before.get(i).key().equals(wanted.key())) return after.get(i);
        return null;
    }

    private static List<Duty> under(Duty wanted, List<Duty> duties) {
        return duties.stream()
                .filter(duty -> duty.rule().id().equals(wanted.rule().id()))
                .toList();
    }
}
