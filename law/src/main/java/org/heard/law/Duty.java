package org.heard.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that must be done, or a condition that holds, for one child: by when, why, and how the date was reached.
///
/// How it stands is asked for a day ([#status]) and never stored.
public final class Duty {
    private final Rule rule;
    private final Trigger trigger;
    private final @Nullable String subject;
    private final @Nullable LocalDate opens;
    private final @Nullable Count count;
    private final @Nullable Count measure;
    private final @Nullable FactKind doneBy;
    private final @Nullable LocalDate metOn;
    private final @Nullable String exemption;
    private final @Nullable String note;
    private final List<MissingFact> missing;
    /// Null when the due date itself decides; otherwise only after this day is it certain to be late.
    private final @Nullable LocalDate lateAfter;

    private Duty(Builder from) {
        rule = from.rule;
        trigger = from.trigger;
        subject = from.subject;
        opens = from.opens;
        count = from.count;
        measure = from.measure;
        doneBy = from.doneBy;
        metOn = from.metOn;
        exemption = from.exemption;
        note = from.note;
        missing = from.missing;
        lateAfter = from.lateAfter;
    }

    /// Stays the same while the rule, its trigger and its subject do: "REV-2/2026-01-14".
    public String key() {
        var key = rule.id() + "/" + trigger.date();
        return subject == null ? key : key + "/" + subject;
    }

    public Rule rule() {
        return rule;
    }

    public String title() {
        return rule.title();
    }

    public Trigger trigger() {
        return trigger;
    }

    /// The first day on which it can be done.
    public @Nullable LocalDate opens() {
        return opens;
    }

    /// The last day allowed; null where no day is set, or where the facts do not give one.
    public @Nullable LocalDate due() {
        return count == null ? null : count.to();
    }

    /// How the due date was counted.
    public @Nullable Count count() {
        return count;
    }

    public @Nullable LocalDate lastWorkingDayOnOrBefore() {
        return count == null ? null : count.lastWorkingDay();
    }

    /// The last day by the sector's own measure of timeliness, where it has one; never the law.
    public @Nullable LocalDate kpiDue() {
        return measure == null ? null : measure.to();
    }

    /// The day to plan for: the earlier of the law's and the measure's.
    public @Nullable LocalDate planBy() {
        var due = due();
        var kpi = kpiDue();
        return kpi == null || due == null || !kpi.isBefore(due) ? due : kpi;
    }

    /// The kind of fact which, recorded, meets it; null where no one kind does.
    public @Nullable FactKind doneBy() {
        return doneBy;
    }

    public @Nullable LocalDate metOn() {
        return metOn;
    }

    /// Anything more a reader of the date should know, such as a presumption it rests on.
    public @Nullable String note() {
        return note;
    }

    public Status status(LocalDate today) {
        if (exemption != null) return new Status.NotRequired(exemption);
        var due = due();
        if (metOn != null) {
            return due == null || !metOn.isAfter(due)
                    ? new Status.MetOn(metOn)
                    : new Status.MetLate(metOn, daysBetween(due, metOn));
        }
        if (opens != null && today.isBefore(opens)) return new Status.NotYet(opens);
        if (due == null && missing.isEmpty()) return new Status.Open(null, 0);
        if (due != null && !today.isAfter(due) && (missing.isEmpty() || lateAfter != null)) {
            return new Status.Open(due, daysBetween(today, due));
        }
        var late = missing.isEmpty() ? due : lateAfter;
        if (late != null && today.isAfter(late)) return new Status.Overdue(late, daysBetween(late, today));
        return new Status.CannotTell(missing);
    }

    private static int daysBetween(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    @Override
    public String toString() {
        return key() + " due " + due();
    }

    /// Writes one duty; [#add] puts it on the sheet.
    public static final class Builder {
        private final DutySheet sheet;
        private final Rule rule;
        private final Trigger trigger;
        private @Nullable String subject;
        private @Nullable LocalDate opens;
        private @Nullable Count count;
        private @Nullable Count measure;
        private @Nullable FactKind doneBy;
        private @Nullable LocalDate metOn;
        private @Nullable String exemption;
        private @Nullable String note;
        private List<MissingFact> missing = List.of();
        private @Nullable LocalDate lateAfter;

        Builder(DutySheet sheet, Rule rule, Trigger trigger) {
            this.sheet = sheet;
            this.rule = rule;
            this.trigger = trigger;
            this.opens = trigger.date();
        }

        /// What tells this duty from another of the same rule started by the same day.
        public Builder subject(String words) {
            subject = words;
            return this;
        }

        public Builder opens(@Nullable LocalDate day) {
            opens = day;
            return this;
        }

        public Builder due(@Nullable Count counted) {
            count = counted;
            return this;
        }

        /// Due on or before a day that is not counted from the trigger.
        public Builder dueBy(LocalDate day) {
            count = sheet.workingDays().onTheDay(day);
            return this;
        }

        public Builder measure(@Nullable Count counted) {
            measure = counted;
            return this;
        }

        /// Adds to what a reader of the date should know.
        public Builder note(@Nullable String words) {
            if (words != null) note = note == null ? words : note + " " + words;
            return this;
        }

        /// Which kind of fact, recorded, meets it.
        public Builder doneBy(FactKind kind) {
            doneBy = kind;
            return this;
        }

        public Builder met(LocalDate on) {
            metOn = on;
            return this;
        }

        public Builder notRequired(@Nullable String why) {
            exemption = why;
            return this;
        }

        public Builder cannotTell(MissingFact fact) {
            missing = List.of(fact);
            lateAfter = null;
            return this;
        }

        /// The facts missing leave it open whether it is late, until a day after which it certainly is.
        public Builder lateOnlyAfter(LocalDate day, MissingFact fact) {
            missing = List.of(fact);
            lateAfter = day;
            return this;
        }

        /// Met by the first such act on or after a day; without one, owed if none can be missing, else cannot tell.
        public Builder metByFirst(FactKind act, LocalDate from) {
            return metByFirst(act, sheet.facts().dates(act), from, from);
        }

        /// The same, where an act from before the clock started counts too.
        public Builder metByFirst(FactKind act, LocalDate countsFrom, LocalDate started) {
            return metByFirst(act, sheet.facts().dates(act), countsFrom, started);
        }

        /// The same, where the facts are not bare dates on the child's record.
        public Builder metByFirst(FactKind kind, Held<LocalDate> held, LocalDate countsFrom, LocalDate started) {
            return metByFirst(kind, held, countsFrom, started, sheet.today());
        }

        /// The same, where no act after a day counts any more, so that what came after it need not be held.
        public Builder metByFirst(
                FactKind kind, Held<LocalDate> held, LocalDate countsFrom, LocalDate started, LocalDate until) {
            doneBy = kind;
            var due = count == null ? null : count.to();
            var on = firstFrom(held.items(), countsFrom);
            if (on != null && (due == null || !on.isAfter(due) || held.covers(started, on))) return met(on);
            if (on != null) return cannotTell(MissingFact.between(kind, started, on));
            if (started.isAfter(until) || held.covers(started, until)) return this;
            return held.isHeld()
                    ? cannotTell(MissingFact.between(kind, started, until))
                    : cannotTell(MissingFact.of(kind));
        }

        /// Whoever may have left care is owed nothing for certain but what outlives it
        /// (docs/law/interpretation.md, 26 and 58).
        private void doubtWhereCareMayHaveEnded() {
            var doubt = sheet.doubtOfCare();
            if (doubt == null || rule.outlivesCare() || metOn != null || exemption != null) return;
            if (missing.isEmpty() || lateAfter != null) lateOnlyAfter(LocalDate.MAX, doubt);
        }

        private static @Nullable LocalDate firstFrom(List<LocalDate> days, LocalDate from) {
            for (var day : days) if (!day.isBefore(from)) return day;
            return null;
        }

        public void add() {
            doubtWhereCareMayHaveEnded();
            if (rule.isInForceOn(sheet.today())) sheet.add(new Duty(this));
        }
    }
}
