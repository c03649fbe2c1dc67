package org.heard.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sheet on which regulations write one child's duties: the facts, the day, the calendar and the local numbers.
public final class DutySheet {
    private final Facts facts;
    private final LocalPolicy policy;
    private final LocalDate today;
    private final WorkingDays workingDays;
    private final @Nullable CarePeriod care;
    private final @Nullable MissingFact doubtOfCare;
    private final List<Duty> duties = new ArrayList<>(32);

    DutySheet(Facts facts, LocalPolicy policy, LocalDate today, WorkingDays workingDays) {
        this.facts = facts;
        this.policy = policy;
        this.today = today;
        this.workingDays = workingDays;
        this.care = facts.carePeriodOn(today);
        this.doubtOfCare = doubtOfCare(care, facts, today);
    }

    /// Care that has no end in what is held may have ended in days of which not everything is held.
    private static @Nullable MissingFact doubtOfCare(@Nullable CarePeriod care, Facts facts, LocalDate today) {
        if (care == null || care.ended() != null) return null;
        var hole = facts.carePeriods().holeBetween(care.began(), today);
        return hole == null ? null : MissingFact.between(FactKind.CARE_PERIODS, hole.from(), hole.to());
    }

    public Facts facts() {
        return facts;
    }

    public LocalDate today() {
        return today;
    }

    public WorkingDays workingDays() {
        return workingDays;
    }

    /// The last day a rule allows, counted from a day.
    public Count limit(Rule rule, LocalDate from) {
        var interval = rule.interval();
        if (interval == null) throw new IllegalArgumentException(rule + " has no interval");
        return interval.from(from, workingDays, policy);
    }

    /// Writes a duty under a rule for each of the last times something happened: due within the rule's interval, or
    /// without a date where it has none, and met by the first such act since.
    public void each(Rule rule, FactKind happened, FactKind met, int shown) {
        var days = facts.dates(happened).items();
        for (int i = Math.max(0, days.size() - shown); i < days.size(); i++) {
            var on = days.get(i);
            if (i > 0 && days.get(i - 1).equals(on)) continue;
            duty(rule, happened.event(), on)
                    .due(rule.interval() == null ? null : limit(rule, on))
                    .metByFirst(met, on)
                    .add();
        }
    }

    /// A number that is practice, as it stood on a day.
    public int number(LocalPolicy.Setting number, LocalDate on) {
        return policy.value(number, on);
    }

    /// The care period running today; null when the child is not looked after.
    public @Nullable CarePeriod care() {
        return care;
    }

    /// What is missing to know that the child is still looked after; null where that is known.
    @Nullable
    MissingFact doubtOfCare() {
        return doubtOfCare;
    }

    /// The care period running today when the ordinary duties apply to it; null in a series of short breaks.
    public @Nullable CarePeriod ordinaryCare() {
        return care == null || care.regime() == CarePeriod.Regime.SHORT_BREAKS ? null : care;
    }

    /// The placement running today; null when none is known.
    public @Nullable Placement placement() {
        return facts.placementOn(today);
    }

    public boolean isPlacedForAdoption() {
        var placement = placement();
        return placement != null && placement.kind() == PlacementKind.PLACED_FOR_ADOPTION;
    }

    /// The days on which an act was done from one day on.
    public List<LocalDate> datesFrom(FactKind act, LocalDate from) {
        var all = facts.dates(act).items();
        int first = 0;
        while (first < all.size() && all.get(first).isBefore(from)) first++;
        return all.subList(first, all.size());
    }

    /// The last duty already written under one of these rules that has not been met; null when there is none.
    public @Nullable Duty findOpen(List<Rule> rules) {
        for (int i = duties.size() - 1; i >= 0; i--) {
            var duty = duties.get(i);
            if (duty.metOn() == null && rules.contains(duty.rule())) return duty;
        }
        return null;
    }

    /// The days in the current care period on which a review meeting one kind of duty was completed.
    public List<LocalDate> reviewsIn(CarePeriod period, ReviewKind kind) {
        var days = new ArrayList<LocalDate>();
        for (var review : facts.reviews().items()) {
            var on = review.completedOn();
            boolean counts = review.meets(kind) && period.includes(on);
            if (counts && (days.isEmpty() || !days.getLast().equals(on))) days.add(on);
        }
        return days;
    }

    /// The days in a care period from which an IRO was appointed; an earlier appointment that still ran counts at once.
    public Held<LocalDate> iroAppointedIn(CarePeriod period) {
        var held = facts.iroAppointments();
        var days = new ArrayList<LocalDate>(held.items().size());
        for (var appointment : held.items()) {
            var to = appointment.to();
            if (to != null && to.isBefore(period.began())) continue;
            days.add(appointment.from().isBefore(period.began()) ? period.began() : appointment.from());
        }
        return new Held<>(days, held.spans());
    }

    /// Starts a duty; it is on the sheet once [Duty.Builder#add] is called.
    public Duty.Builder duty(Rule rule, String triggerWords, LocalDate triggerDate) {
        return new Duty.Builder(this, rule, new Trigger(triggerWords, triggerDate));
    }

    void add(Duty duty) {
        duties.add(duty);
    }

    int written() {
        return duties.size();
    }

    void strikeFrom(int mark) {
        duties.subList(mark, duties.size()).clear();
    }

    List<Duty> duties() {
        return duties;
    }
}
