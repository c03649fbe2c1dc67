package org.heard.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A made-up child about whom everything is known, and what the rule book says of them.
public final class Child {
    private final Facts.Builder facts;

    private Child(Facts.Builder facts) {
        this.facts = facts;
    }

    /// Born 2015-03-10 and looked after from a day, in foster care, accommodated by agreement; nothing else happened.
    public static Child lookedAfterFrom(String began) {
        var facts = Facts.about(BirthDate.stated(LocalDate.of(2015, 3, 10)))
                .carePeriods(Held.complete(List.of(CarePeriod.began(LocalDate.parse(began)))))
                .placements(Held.complete(List.of(Placement.of(PlacementKind.FOSTER, LocalDate.parse(began)))))
                .legalStatuses(Held.complete(
                        List.of(LegalStatus.of(LegalStatusKind.ACCOMMODATED_SECTION_20, LocalDate.parse(began)))))
                .reviews(Held.complete(List.of()))
                .iroAppointments(Held.complete(List.of()));
        for (var kind : FactKind.values()) if (kind.isDatedAct()) facts.dates(kind, Held.complete(List.of()));
        return new Child(facts);
    }

    public Child born(String day) {
        facts.birthDate(BirthDate.stated(LocalDate.parse(day)));
        return this;
    }

    public Child care(CarePeriod... periods) {
        facts.carePeriods(Held.complete(List.of(periods)));
        return this;
    }

    public Child placed(PlacementKind kind, String began) {
        return placed(Placement.of(kind, LocalDate.parse(began)));
    }

    public Child placed(Placement... placements) {
        facts.placements(Held.complete(List.of(placements)));
        return this;
    }

    public Child status(LegalStatusKind kind, String began) {
        facts.legalStatuses(Held.complete(List.of(LegalStatus.of(kind, LocalDate.parse(began)))));
        return this;
    }

    public Child reviewed(ReviewKind kind, String... days) {
        var items = new ArrayList<>(facts.build().reviews().items());
        for (var day : days) items.add(CompletedReview.of(LocalDate.parse(day), kind));
        facts.reviews(Held.complete(items));
        return this;
    }

    public Child did(FactKind act, String... days) {
        var items = new ArrayList<LocalDate>();
        for (var day : days) items.add(LocalDate.parse(day));
        facts.dates(act, Held.complete(items));
        return this;
    }

    public Child iroFrom(String day) {
        facts.iroAppointments(Held.complete(List.of(IroAppointment.from(LocalDate.parse(day)))));
        return this;
    }

    public Child notHolding(FactKind act) {
        facts.dates(act, Held.notHeld());
        return this;
    }

    public Facts facts() {
        return facts.build();
    }

    public Asked on(String today) {
        return new Asked(RuleBook.current().duties(facts(), LocalPolicy.defaults(), LocalDate.parse(today)), today);
    }

    /// The rule book's answer for a day.
    public record Asked(List<Duty> all, String today) {
        public List<Duty> list(String rule) {
            return all.stream()
                    .filter(duty -> duty.rule().id().value().equals(rule))
                    .toList();
        }

        /// The last duty under a rule.
        public Duty get(String rule) {
            var found = list(rule);
            if (found.isEmpty()) throw new AssertionError("No " + rule + " among " + all);
            return found.getLast();
        }

        public Status status(String rule) {
            return get(rule).status(LocalDate.parse(today));
        }

        /// "2026-03-13 open": the due date and how it stands.
        public String line(String rule) {
            var status = status(rule).getClass().getSimpleName();
            return get(rule).due() + " " + status;
        }
    }
}
