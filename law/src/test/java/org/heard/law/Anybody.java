package org.heard.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/// Facts about anybody or any home, as wild as they come: every kind of fact, held for all days, for some or for
/// none.
final class Anybody {
    static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 4000;

    private final Random random;

    private Anybody(Random random) {
        this.random = random;
    }

    static Arbitrary<Facts> facts() {
        return Arbitraries.randomValue(random -> new Anybody(random).everything());
    }

    private Facts everything() {
        boolean home = random.nextInt(4) == 0;
        var facts = Facts.about(home || random.nextInt(20) == 0 ? null : BirthDate.stated(day().minusYears(9)));
        if (home) facts.home(new Home(any(Home.Kind.values()), day(), random.nextInt(4) == 0 ? day() : null));
        else aboutAChild(facts);
        for (var act : FactKind.values()) {
            if (act.isDatedAct()) facts.dates(act, held(random.nextInt(3) == 0 ? some(4, this::day) : List.of()));
        }
        return facts.build();
    }

    private void aboutAChild(Facts.Builder facts) {
        var began = day();
        var care = random.nextBoolean() ? CarePeriod.began(began) : CarePeriod.alreadyRunningOn(began);
        if (random.nextInt(5) == 0) care = care.regime(CarePeriod.Regime.SHORT_BREAKS);
        if (random.nextInt(4) == 0) care = care.ended(began.plusDays(random.nextInt(900)));
        if (random.nextInt(10) != 0) facts.carePeriods(held(List.of(care)));
        facts.placements(held(some(3, () -> Placement.of(any(PlacementKind.values()), day()))))
                .legalStatuses(held(some(3, () -> LegalStatus.of(any(LegalStatusKind.values()), day()))))
                .reviews(held(some(6, () -> CompletedReview.of(day(), any(ReviewKind.values())))))
                .iroAppointments(held(some(2, () -> IroAppointment.from(day()))))
                .stays(held(some(6, this::stay)))
                .disputes(held(numbered(3, this::dispute)))
                .complaints(held(numbered(3, this::complaint)));
    }

    private Stay stay() {
        var from = day();
        return new Stay(from, from.plusDays(random.nextInt(20)), random.nextInt(5) == 0 ? "other" : "same");
    }

    private Dispute dispute(String name) {
        var raised = day();
        var formal = after(raised);
        var stages = new ArrayList<Dispute.Stage>();
        var began = formal;
        for (var level : Dispute.Level.values()) {
            if (began == null) break;
            var answered = after(began);
            stages.add(new Dispute.Stage(level, began, answered));
            began = answered;
        }
        return new Dispute(name, raised, formal, stages, after(raised), after(raised));
    }

    private Complaint complaint(String name) {
        var made = day();
        return new Complaint(
                name,
                made,
                new Complaint.Extended(random.nextBoolean(), random.nextBoolean()),
                after(made),
                after(made),
                after(made),
                after(made),
                after(made),
                after(made),
                after(made),
                after(made));
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    /// Half a year later at most, or never.
    private @Nullable LocalDate after(LocalDate day) {
        return random.nextInt(3) == 0 ? null : day.plusDays(random.nextInt(180));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        var items = new ArrayList<T>();
        for (int i = random.nextInt(most + 1); i > 0; i--) items.add(one.get());
        return items;
    }

    private <T> List<T> numbered(int most, java.util.function.Function<String, T> one) {
        var items = new ArrayList<T>();
        for (int i = random.nextInt(most + 1); i > 0; i--) items.add(one.apply("no" + i));
        return items;
    }

    private <T> Held<T> held(List<T> items) {
        return switch (random.nextInt(6)) {
            case 0 -> Held.notHeld();
            case 1 -> Held.some(items);
            case 2 -> Held.completeFrom(day(), items);
            case 3 -> {
                var from = day();
                yield Held.completeBetween(from, from.plusDays(365), items);
            }
            default -> Held.complete(items);
        };
    }
}
