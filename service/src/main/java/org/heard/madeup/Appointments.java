package org.heard.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.madeup.Appointment.Part;
import org.heard.madeup.Posts.Post;
import org.jspecify.annotations.Nullable;

/// Who was appointed to a child, and when that changed.
final class Appointments {
    private final Posts posts;
    private final LocalDate today;

    Appointments(Posts posts, LocalDate today) {
        this.posts = posts;
        this.today = today;
    }

    List<Appointment> of(ChildPlan plan, List<CarePeriod> periods, Post reviewing) {
        var appointments = new ArrayList<Appointment>();
        for (var period : periods) {
            reviewing(plan.dice, period, reviewing, appointments);
            socialWork(plan.dice, period, appointments);
        }
        int desk = posts.reviewing.indexOf(reviewing) / 4;
        var support = posts.businessSupport.get(Math.min(desk, posts.businessSupport.size() - 1));
        var period = periods.getLast();
        var from = later(period.began(), support.from());
        if (period.ended() == null || from.isBefore(period.ended())) {
            appointments.add(new Appointment(support.id(), Part.BUSINESS_SUPPORT, from, period.ended(), null));
        }
        return List.copyOf(appointments);
    }

    private void reviewing(Dice dice, CarePeriod period, Post post, List<Appointment> to) {
        int days = dice.chance(0.94) ? dice.between(1, 5) : dice.between(6, 12);
        var from = Weekdays.after(period.began(), days);
        // A post falls vacant now and then and the child waits for the next holder.
        boolean waiting = period.ended() == null && dice.chance(0.004);
        var end = waiting ? today.minusDays(dice.between(3, 25)) : period.ended();
        var last = end == null ? today.plusDays(1) : end;
        while (from.isBefore(last)) {
            var holder = post.holderOn(from);
            var until = earlier(holder.until(), end);
            to.add(new Appointment(holder.id(), Part.IRO, from, until, null));
            var absence = posts.absence(holder);
            if (absence != null && (end == null || absence.from().isBefore(end))) {
                to.add(new Appointment(absence.coveredBy(), Part.COVERING_IRO, later(absence.from(), from), end, null));
            }
            if (until == null) {
                return;
            }
            from = until;
        }
    }

    private void socialWork(Dice dice, CarePeriod period, List<Appointment> to) {
        var post = dice.one(posts.socialWork);
        var from = period.began();
        var reason = "FCONTA";
        var last = period.ended() == null ? today.plusDays(1) : period.ended();
        while (from.isBefore(last)) {
            var holder = post.holderOn(from);
            // Besides workers who leave, children are passed on.
            var passedOn = from.plusDays(dice.between(90, 1000));
            boolean passed = holder.until() == null || passedOn.isBefore(holder.until());
            var until = passed ? (passedOn.isBefore(last) ? passedOn : null) : earlier(holder.until(), last);
            var ended = until == null || !until.isBefore(last) ? period.ended() : until;
            to.add(new Appointment(holder.id(), Part.SOCIAL_WORKER, from, ended, reason));
            if (ended == null || ended.equals(period.ended())) {
                return;
            }
            reason = Leaning.given("social worker change").draw(dice);
            post = passed || dice.chance(0.4) ? another(dice, post) : post;
            from = ended;
        }
    }

    private Post another(Dice dice, Post than) {
        var post = dice.one(posts.socialWork);
        int at = posts.socialWork.indexOf(post);
        return post == than ? posts.socialWork.get((at + 1) % posts.socialWork.size()) : post;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null) {
            return other;
        }
        return other == null || one.isBefore(other) ? one : other;
    }
}
