package org.heard.children;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.heard.ids.Ids;
import org.jspecify.annotations.Nullable;

/// What one thing that happened makes of a child's care periods and episodes, or why it cannot have happened so. Two
/// changes on one day are one row of the return: a move and a new legal status together are its code B, or U.
final class EnteringCare {
    private final CareSequence care;

    EnteringCare(CareSequence care) {
        this.care = care;
    }

    Optional<CareRefusal> enter(CareEntry entry) {
        return care.impossible(entry.on()).or(() -> switch (entry) {
            case CareEntry.Began began -> begin(began);
            case CareEntry.Moved moved -> move(moved);
            case CareEntry.StatusChanged changed -> changeStatus(changed);
            case CareEntry.Ended ended -> end(ended);
        });
    }

    private Optional<CareRefusal> begin(CareEntry.Began began) {
        var unexplained = next(began.on())
                .filter(period -> began.ending() == null && !period.beganExactly())
                .filter(period -> care.periodOn(began.on()).isEmpty());
        if (unexplained.isPresent()) {
            var period = unexplained.get();
            care.put(first(began, period.began(), "X1"));
            care.replace(period.reallyBeginning(began.on()));
            return Optional.empty();
        }
        var refusal = cannotBegin(began);
        if (refusal.isEmpty()) {
            var ended = began.ending() == null ? null : began.ending().on();
            var reason = began.ending() == null ? "" : began.ending().reason();
            care.add(new CarePeriod(Ids.next(), care.child(), began.on(), true, ended, reason, Source.BY_HAND, 1));
            care.put(first(began, ended, reason));
        }
        return refusal;
    }

    private Episode first(CareEntry.Began began, @Nullable LocalDate ended, String reason) {
        var where = began.placement();
        return new Episode(
                Ids.next(),
                care.child(),
                began.on(),
                "S",
                began.legalStatus(),
                began.need(),
                where.code(),
                where.provider(),
                ended,
                reason,
                "",
                began.homePostcode(),
                where.postcode(),
                where.homeUrn(),
                Source.BY_HAND,
                1);
    }

    private Optional<CarePeriod> next(LocalDate on) {
        return care.periods().stream()
                .filter(period -> period.began().isAfter(on))
                .min(Comparator.comparing(CarePeriod::began));
    }

    private Optional<CareRefusal> cannotBegin(CareEntry.Began began) {
        var on = began.on();
        var running = care.periodOn(on);
        if (running.isPresent()) {
            return refused(new CareRefusal.AlreadyInCare(running.get().began()));
        }
        if (care.anythingBegan(on)) {
            return refused(new CareRefusal.AlreadyThatDay(on));
        }
        var next = next(on).map(CarePeriod::began);
        var ending = began.ending();
        if (ending == null) {
            return next.map(CareRefusal.LaterSpell::new);
        }
        if (ending.on().isBefore(on)) {
            return refused(new CareRefusal.EndsBeforeItBegins(on));
        }
        return next.filter(ending.on()::isAfter)
                .<CareRefusal>map(CareRefusal.LaterSpell::new)
                .or(() -> care.impossible(ending.on()));
    }

    private Optional<CareRefusal> move(CareEntry.Moved moved) {
        var running = care.episodeOn(moved.on());
        if (running.isEmpty()) {
            return refused(new CareRefusal.NotInCare(moved.on()));
        }
        var at = running.get();
        if (moved.sameCarers() && Placement.of(at).equals(moved.placement())) {
            return refused(new CareRefusal.NothingNew());
        }
        if (!at.began().equals(moved.on())) {
            var next = care.split(
                    at, moved.on(), moved.sameCarers() ? "T" : "P", moved.reason(), one -> one.in(moved.placement()));
            care.carryPlacement(at, next);
            return Optional.empty();
        }
        return switch (at.reasonBegan()) {
            case "S" -> refused(new CareRefusal.OnTheDayCareBegan(moved.on()));
            case "L" -> {
                care.before(at).ifPresent(one -> care.put(one.ending(one.ended(), one.reasonEnded(), moved.reason())));
                var together =
                        at.beginning(at.began(), moved.sameCarers() ? "U" : "B").in(moved.placement());
                care.put(together);
                care.carryPlacement(at, together);
                yield Optional.empty();
            }
            default -> refused(new CareRefusal.AlreadyThatDay(moved.on()));
        };
    }

    private Optional<CareRefusal> changeStatus(CareEntry.StatusChanged changed) {
        var running = care.episodeOn(changed.on());
        if (running.isEmpty()) {
            return refused(new CareRefusal.NotInCare(changed.on()));
        }
        var at = running.get();
        if (at.legalStatus().equals(changed.legalStatus())) {
            return refused(new CareRefusal.NothingNew());
        }
        var sameLater = care.nextStatus(at).filter(one -> one.legalStatus().equals(changed.legalStatus()));
        if (sameLater.isPresent()) {
            return refused(new CareRefusal.LaterChange(sameLater.get().began()));
        }
        if (!at.began().equals(changed.on())) {
            var next = care.split(at, changed.on(), "L", "", one -> one.under(changed.legalStatus()));
            care.carryStatus(at, next);
            return Optional.empty();
        }
        return switch (at.reasonBegan()) {
            case "S" -> refused(new CareRefusal.OnTheDayCareBegan(changed.on()));
            case "P", "T" -> {
                var together = at.beginning(at.began(), at.reasonBegan().equals("P") ? "B" : "U")
                        .under(changed.legalStatus());
                care.put(together);
                care.carryStatus(at, together);
                yield Optional.empty();
            }
            default -> refused(new CareRefusal.AlreadyThatDay(changed.on()));
        };
    }

    private Optional<CareRefusal> end(CareEntry.Ended ended) {
        var running =
                care.periods().stream().filter(period -> period.ended() == null).findFirst();
        if (running.isPresent()) {
            return end(care, running.get(), ended);
        }
        return care.periods().stream()
                .filter(period -> !period.began().isAfter(ended.on()))
                .map(CarePeriod::ended)
                .filter(day -> day != null && !day.isBefore(ended.on()))
                .findFirst()
                .<CareRefusal>map(CareRefusal.AlreadyEnded::new)
                .or(() -> refused(new CareRefusal.NotInCare(ended.on())));
    }

    /// Ends this spell, or says what stands in the way.
    static Optional<CareRefusal> end(CareSequence care, CarePeriod period, CareEntry.Ended ended) {
        if (ended.on().isBefore(period.began())) {
            return refused(new CareRefusal.EndsBeforeItBegins(period.began()));
        }
        var last = care.last(period);
        var laterChange = last.map(Episode::began).filter(day -> day.isAfter(ended.on()));
        if (laterChange.isPresent()) {
            return refused(new CareRefusal.LaterChange(laterChange.get()));
        }
        last.ifPresent(one -> care.put(one.ending(ended.on(), ended.reason(), "")));
        care.replace(period.ending(ended.on(), ended.reason()));
        return Optional.empty();
    }

    static Optional<CareRefusal> refused(CareRefusal why) {
        return Optional.of(why);
    }
}
