package org.heard.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Everything the rules may know about one child, or about one home, in the order it happened; it never changes.
///
/// Each kind of fact says for which days it is complete ([Held]); what was never given is "not held".
/// Build one with [#about], a changed one with [#toBuilder].
public final class Facts {
    private final @Nullable BirthDate birthDate;
    private final Held<CarePeriod> carePeriods;
    private final Held<Placement> placements;
    private final Held<LegalStatus> legalStatuses;
    private final Held<CompletedReview> reviews;
    private final Held<IroAppointment> iroAppointments;
    private final Held<Stay> stays;
    private final Held<Dispute> disputes;
    private final Held<Complaint> complaints;
    private final @Nullable Home home;
    private final Map<FactKind, Held<LocalDate>> acts;

    private Facts(Builder from) {
        birthDate = from.birthDate;
        carePeriods = from.carePeriods;
        placements = from.placements;
        legalStatuses = from.legalStatuses;
        reviews = from.reviews;
        iroAppointments = from.iroAppointments;
        stays = from.stays;
        disputes = from.disputes;
        complaints = from.complaints;
        home = from.home;
        acts = new EnumMap<>(from.acts);
    }

    public static Builder about(@Nullable BirthDate birthDate) {
        return new Builder(birthDate);
    }

    public Builder toBuilder() {
        var builder = new Builder(birthDate);
        builder.carePeriods = carePeriods;
        builder.placements = placements;
        builder.legalStatuses = legalStatuses;
        builder.reviews = reviews;
        builder.iroAppointments = iroAppointments;
        builder.stays = stays;
        builder.disputes = disputes;
        builder.complaints = complaints;
        builder.home = home;
        builder.acts.putAll(acts);
        return builder;
    }

    public @Nullable BirthDate birthDate() {
        return birthDate;
    }

    public Held<CarePeriod> carePeriods() {
        return carePeriods;
    }

    public Held<Placement> placements() {
        return placements;
    }

    public Held<LegalStatus> legalStatuses() {
        return legalStatuses;
    }

    public Held<CompletedReview> reviews() {
        return reviews;
    }

    public Held<IroAppointment> iroAppointments() {
        return iroAppointments;
    }

    /// The stays of a series of short breaks.
    public Held<Stay> stays() {
        return stays;
    }

    public Held<Dispute> disputes() {
        return disputes;
    }

    public Held<Complaint> complaints() {
        return complaints;
    }

    /// The home these are facts about; null where they are about a child.
    public @Nullable Home home() {
        return home;
    }

    /// The days on which acts of a kind were done.
    public Held<LocalDate> dates(FactKind act) {
        var held = acts.get(act);
        return held == null ? Held.notHeld() : held;
    }

    /// The care period running on a day; null when the child was not looked after then, as far as is known.
    public @Nullable CarePeriod carePeriodOn(LocalDate day) {
        return latest(carePeriods.items(), period -> period.includes(day));
    }

    public @Nullable Placement placementOn(LocalDate day) {
        return latest(placements.items(), placement -> placement.isCurrentOn(day));
    }

    public @Nullable LegalStatus legalStatusOn(LocalDate day) {
        return latest(legalStatuses.items(), status -> status.isCurrentOn(day));
    }

    private static <T> @Nullable T latest(List<T> items, java.util.function.Predicate<T> wanted) {
        for (int i = items.size() - 1; i >= 0; i--) if (wanted.test(items.get(i))) return items.get(i);
        return null;
    }

    /// Collects the facts about one child.
    public static final class Builder {
        private @Nullable BirthDate birthDate;
        private Held<CarePeriod> carePeriods = Held.notHeld();
        private Held<Placement> placements = Held.notHeld();
        private Held<LegalStatus> legalStatuses = Held.notHeld();
        private Held<CompletedReview> reviews = Held.notHeld();
        private Held<IroAppointment> iroAppointments = Held.notHeld();
        private Held<Stay> stays = Held.notHeld();
        private Held<Dispute> disputes = Held.notHeld();
        private Held<Complaint> complaints = Held.notHeld();
        private @Nullable Home home;
        private final Map<FactKind, Held<LocalDate>> acts = new EnumMap<>(FactKind.class);

        private Builder(@Nullable BirthDate birthDate) {
            this.birthDate = birthDate;
        }

        public Builder birthDate(@Nullable BirthDate date) {
            birthDate = date;
            return this;
        }

        public Builder carePeriods(Held<CarePeriod> held) {
            carePeriods = inOrder(held, CarePeriod::began);
            return this;
        }

        public Builder placements(Held<Placement> held) {
            placements = inOrder(held, Placement::began);
            return this;
        }

        public Builder legalStatuses(Held<LegalStatus> held) {
            legalStatuses = inOrder(held, LegalStatus::began);
            return this;
        }

        public Builder reviews(Held<CompletedReview> held) {
            reviews = inOrder(held, CompletedReview::completedOn);
            return this;
        }

        public Builder iroAppointments(Held<IroAppointment> held) {
            iroAppointments = inOrder(held, IroAppointment::from);
            return this;
        }

        public Builder stays(Held<Stay> held) {
            stays = inOrder(held, Stay::from);
            return this;
        }

        public Builder disputes(Held<Dispute> held) {
            disputes = inOrder(held, Dispute::raised);
            return this;
        }

        public Builder complaints(Held<Complaint> held) {
            complaints = inOrder(held, Complaint::made);
            return this;
        }

        /// The home these are facts about, instead of a child.
        public Builder home(@Nullable Home about) {
            home = about;
            return this;
        }

        /// The days on which acts of a kind were done; only for kinds that are dated acts.
        public Builder dates(FactKind act, Held<LocalDate> held) {
            if (!act.isDatedAct()) throw new IllegalArgumentException(act + " is more than a date");
            acts.put(act, inOrder(held, date -> date));
            return this;
        }

        public Facts build() {
            return new Facts(this);
        }

        private static <T> Held<T> inOrder(Held<T> held, Function<T, LocalDate> date) {
            if (held.items().size() < 2) return held;
            return new Held<>(
                    held.items().stream().sorted(Comparator.comparing(date)).toList(), held.spans());
        }
    }
}
