package org.heard.desk;

import java.time.LocalDate;
import java.util.List;
import org.heard.clock.StatutoryClock;
import org.heard.law.BirthDate;
import org.heard.law.CarePeriod;
import org.heard.law.Combined;
import org.heard.law.CompletedReview;
import org.heard.law.Explanation;
import org.heard.law.FactKind;
import org.heard.law.Facts;
import org.heard.law.Held;
import org.heard.law.LegalStatus;
import org.heard.law.LegalStatusKind;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;
import org.heard.law.ReviewKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the law asks for a child who is in no record: facts are tried, nothing is kept.
@Component
@Transactional(readOnly = true)
public class DateCalculator {
    private final StatutoryClock clock;

    DateCalculator(StatutoryClock clock) {
        this.clock = clock;
    }

    /// What is tried.
    ///
    /// @param placement   where the child lives, absent where it was not said
    /// @param status      the legal ground, absent where it was not said
    /// @param nothingElse whether everything not said is known not to have happened, rather than not known
    public record Tried(
            @Nullable LocalDate born,
            LocalDate careBegan,
            @Nullable PlacementKind placement,
            LocalDate placedSince,
            @Nullable LegalStatusKind status,
            List<LocalDate> reviews,
            List<LocalDate> visits,
            boolean nothingElse) {
        public Tried {
            reviews = List.copyOf(reviews);
            visits = List.copyOf(visits);
        }

        Facts facts() {
            var facts = Facts.about(born == null ? null : BirthDate.stated(born));
            if (nothingElse) {
                for (var kind : FactKind.values()) {
                    if (kind.isDatedAct()) {
                        facts.dates(kind, Held.complete(List.of()));
                    }
                }
                facts.iroAppointments(Held.complete(List.of()))
                        .disputes(Held.complete(List.of()))
                        .complaints(Held.complete(List.of()));
            }
            if (nothingElse || !visits.isEmpty()) {
                facts.dates(FactKind.STATUTORY_VISIT, Held.complete(visits));
            }
            if (placement != null) {
                facts.placements(Held.complete(List.of(Placement.of(placement, placedSince))));
            }
            if (status != null) {
                facts.legalStatuses(Held.complete(List.of(LegalStatus.of(status, careBegan))));
            }
            return facts.carePeriods(Held.complete(List.of(CarePeriod.began(careBegan))))
                    .reviews(Held.complete(reviews.stream()
                            .map(day -> CompletedReview.of(day, ReviewKind.NOT_STATED))
                            .toList()))
                    .build();
        }
    }

    /// What is owed on a day, with what would move each date.
    public ClockView clock(Tried tried, LocalDate on) {
        var book = clock.ruleBook();
        var facts = tried.facts();
        var policy = clock.policy();
        var levers = book.levers(facts, policy, on);
        var duties = book.duties(facts, policy, on);
        return ClockView.of(
                duties.stream()
                        .map(duty -> new DutyView(
                                duty,
                                on,
                                Explanation.of(duty, on),
                                duty.due() == null ? List.of() : levers.of(duty),
                                null,
                                null))
                        .toList(),
                fact -> new ClockView.Remedy(true, null),
                Combined.of(duties, on));
    }
}
