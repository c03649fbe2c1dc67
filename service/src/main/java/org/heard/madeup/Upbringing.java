package org.heard.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.madeup.CommunicationProfile.Means;
import org.jspecify.annotations.Nullable;

/// School, health, language and times missing of one child.
final class Upbringing {
    private final ChildPlan plan;
    private final Places places;
    private final LocalDate today;
    private final Dice dice;
    private final LocalDate end;

    Upbringing(ChildPlan plan, Places places, LocalDate today) {
        this.plan = plan;
        this.places = places;
        this.today = today;
        this.dice = plan.dice;
        this.end = plan.end(today);
    }

    @Nullable
    School school() {
        if (plan.age(end) < 4) {
            return null;
        }
        var plans = new ArrayList<LocalDate>();
        var first = Appointments.later(plan.entered.plusDays(dice.between(8, 25)), plan.birthday(4));
        first = Appointments.later(first, today.minusYears(3));
        for (var day = first; !day.isAfter(end); day = day.plusDays(dice.between(105, 150))) {
            plans.add(Weekdays.onOrBefore(day));
        }
        int age = plan.age(end);
        var started = plan.birthday(age < 11 ? 4 : age < 16 ? 11 : 16).plusDays(dice.between(0, 60));
        started = started.isAfter(end) ? end : started;
        return new School(
                places.school(dice, plan.age(end)),
                started,
                dice.chance(StatedShare.of("education health and care plan", "yes")),
                List.copyOf(plans));
    }

    Health health() {
        var assessments = new ArrayList<Health.Assessment>();
        boolean inDate = dice.chance(StatedShare.of("health assessment in the last year", "yes") + 0.005);
        var on = Weekdays.onOrBefore(plan.entered.plusDays(dice.between(9, 27)));
        if (on.isBefore(plan.entered)) {
            on = plan.entered;
        }
        for (boolean first = true; !on.isAfter(end); first = false) {
            boolean tooRecent = !inDate && !first && on.isAfter(end.minusYears(1));
            if (!tooRecent) {
                boolean refused = plan.age(on) >= 14 && dice.chance(0.05);
                assessments.add(new Health.Assessment(on, first, refused));
            }
            on = Weekdays.onOrBefore(on.plusDays(plan.age(on) < 5 ? dice.between(160, 182) : dice.between(330, 364)));
        }
        int age = plan.age(end);
        boolean teeth = dice.chance(StatedShare.of("teeth checked in the last year", "yes"));
        var teethOn =
                teeth ? end.minusDays(dice.between(5, 350)) : age > 6 ? end.minusDays(dice.between(370, 700)) : null;
        return new Health(
                places.practice(dice),
                dice.chance(0.14) ? Voice.line(dice, "need") : null,
                List.copyOf(assessments),
                teethOn == null || teethOn.isBefore(plan.birth) ? null : teethOn,
                dice.chance(0.86),
                age < 4 ? null : strengthsAndDifficulties(),
                age >= 13 && dice.chance(0.06),
                age >= 11 && dice.chance(0.04));
    }

    /// Middling at about 15 of 40.
    private int strengthsAndDifficulties() {
        return dice.between(1, 9) + dice.between(0, 10) + dice.between(0, 10);
    }

    @Nullable
    CommunicationProfile communication() {
        if (plan.communication != null) {
            return plan.communication;
        }
        boolean newToEnglish = plan.unaccompanied || (plan.ethnicity.equals("WOTH") && dice.chance(0.3));
        if (newToEnglish) {
            return new CommunicationProfile(
                    Voice.line(dice, "language"),
                    dice.chance(0.8),
                    List.of(Means.SPEECH),
                    "Book the same interpreter each time and ask before the meeting whether that is all right",
                    dice.chance(0.2) ? "Not an interpreter from the same town" : null);
        }
        if (plan.age(end) >= 3 && dice.chance(0.08)) {
            return new CommunicationProfile(
                    "English",
                    false,
                    dice.chance(0.5) ? List.of(Means.SPEECH, Means.SIGNS) : List.of(Means.SPEECH, Means.SYMBOLS),
                    "Short sentences, one question at a time, pictures on the table",
                    null);
        }
        return null;
    }

    List<MissingEpisode> missing(CarePeriod period) {
        var missing = new ArrayList<MissingEpisode>();
        int age = plan.age(end);
        if (age < 11 || !dice.chance(age < 13 ? 0.09 : age < 16 ? 0.24 : 0.29)) {
            return missing;
        }
        var from = Appointments.later(period.began().plusDays(2), end.minusDays(340));
        int times = dice.chance(0.45) ? 1 : dice.between(2, 7);
        for (int i = 0; i < times; i++) {
            from = from.plusDays(dice.between(6, 300 / times));
            var until = from.plusDays(dice.chance(0.8) ? dice.between(1, 2) : dice.between(2, 6));
            if (until.isAfter(end.minusDays(2)) || crossesMove(period, from, until)) {
                break;
            }
            missing.add(new MissingEpisode(dice.chance(0.85) ? "M" : "A", from, until));
            from = until;
        }
        return missing;
    }

    private static boolean crossesMove(CarePeriod period, LocalDate from, LocalDate until) {
        return period.episodes().stream()
                .anyMatch(e -> e.began().isAfter(from) && !e.began().isAfter(until));
    }

    PreviousPermanence previousPermanence() {
        double roll = dice.share();
        boolean old = plan.birth.plusYears(2).isBefore(plan.entered);
        if (!old || plan.unaccompanied || roll > 0.09) {
            return new PreviousPermanence("Z1", null);
        }
        var on = dice.day(plan.birth.plusYears(1), plan.entered.minusDays(90));
        return new PreviousPermanence(roll < 0.02 ? "P1" : roll < 0.06 ? "P2" : "P3", on);
    }
}
