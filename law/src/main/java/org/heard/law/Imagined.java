package org.heard.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that has not happened, tried out before anyone books it.
public sealed interface Imagined {

    Facts appliedTo(Facts facts);

    /// In words that follow "if": "an ordinary review were completed on 14 January 2026".
    String words();

    /// A review completed on a day.
    record ReviewCompleted(LocalDate on, ReviewKind kind) implements Imagined {
        @Override
        public Facts appliedTo(Facts facts) {
            return facts.toBuilder()
                    .reviews(facts.reviews().plus(CompletedReview.of(on, kind)))
                    .build();
        }

        @Override
        public String words() {
            return "a review were completed on " + Words.day(on);
        }
    }

    /// A dated act, such as a visit, done on a day.
    record Done(FactKind act, LocalDate on) implements Imagined {
        @Override
        public Facts appliedTo(Facts facts) {
            return facts.toBuilder().dates(act, facts.dates(act).plus(on)).build();
        }

        @Override
        public String words() {
            return act.event() + " on " + Words.day(on);
        }
    }

    /// A move to another placement; the one before ends that day.
    record Moved(PlacementKind kind, LocalDate on) implements Imagined {
        @Override
        public Facts appliedTo(Facts facts) {
            var held = facts.placements();
            var placements = new ArrayList<Placement>();
            for (var placement : held.items())
                placements.add(placement.isCurrentOn(on) ? placement.ended(on) : placement);
            placements.add(Placement.of(kind, on));
            return facts.toBuilder()
                    .placements(new Held<>(placements, held.spans()))
                    .build();
        }

        @Override
        public String words() {
            return "the child moved on " + Words.day(on);
        }
    }

    /// A new legal status; the one before ends that day.
    record LegalStatusChanged(LegalStatusKind kind, LocalDate on) implements Imagined {
        @Override
        public Facts appliedTo(Facts facts) {
            var held = facts.legalStatuses();
            var statuses = new ArrayList<LegalStatus>();
            for (var status : held.items()) statuses.add(status.isCurrentOn(on) ? status.ended(on) : status);
            statuses.add(LegalStatus.of(kind, on));
            return facts.toBuilder()
                    .legalStatuses(new Held<>(statuses, held.spans()))
                    .build();
        }

        @Override
        public String words() {
            return "the legal status changed on " + Words.day(on);
        }
    }

    /// An IRO appointed from a day.
    record IroAppointed(LocalDate from) implements Imagined {
        @Override
        public Facts appliedTo(Facts facts) {
            return facts.toBuilder()
                    .iroAppointments(facts.iroAppointments().plus(IroAppointment.from(from)))
                    .build();
        }

        @Override
        public String words() {
            return "an IRO were appointed from " + Words.day(from);
        }
    }

    /// Another first day for the care period that runs on a day.
    record CareBegan(LocalDate on, LocalDate runningOn) implements Imagined {
        @Override
        public Facts appliedTo(Facts facts) {
            var held = facts.carePeriods();
            @Nullable CarePeriod current = facts.carePeriodOn(runningOn);
            List<CarePeriod> periods = new ArrayList<>(held.items());
            periods.replaceAll(period -> period.equals(current)
                    ? new CarePeriod(on, period.beganExactly(), period.ended(), period.regime())
                    : period);
            return facts.toBuilder()
                    .carePeriods(new Held<>(periods, held.spans()))
                    .build();
        }

        @Override
        public String words() {
            return "the child had become looked after on " + Words.day(on);
        }
    }
}
