package org.heard.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.TakingIn.Related;
import org.heard.care.CareAct;
import org.heard.care.CareActs;
import org.heard.care.Visit;
import org.heard.care.Visits;
import org.heard.children.TakingOver;
import org.heard.children.WholeRecord;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.ids.ChildId;
import org.heard.madeup.Appointment;
import org.heard.madeup.MadeUpChild;
import org.heard.people.AppointmentsTakenIn;
import org.heard.reviews.ReviewsTakenIn;
import org.heard.voice.Contacts;
import org.heard.voice.Contacts.NewContact;
import org.heard.voice.Wishes;
import org.springframework.stereotype.Component;

/// Brings whole families in, in the transaction now running: everything the service keeps of each child.
@Component
class FillsFamilies {
    private final TakingOver children;
    private final AppointmentsTakenIn appointments;
    private final ReviewsTakenIn reviews;
    private final Decisions decisions;
    private final Visits visits;
    private final CareActs acts;
    private final Contacts contacts;
    private final Wishes wishes;

    FillsFamilies(
            TakingOver children,
            AppointmentsTakenIn appointments,
            ReviewsTakenIn reviews,
            Decisions decisions,
            Visits visits,
            CareActs acts,
            Contacts contacts,
            Wishes wishes) {
        this.children = children;
        this.appointments = appointments;
        this.reviews = reviews;
        this.decisions = decisions;
        this.visits = visits;
        this.acts = acts;
        this.contacts = contacts;
        this.wishes = wishes;
    }

    void fill(List<MadeUpChild> some, Staff staff, Actor actor, Instant now, LocalDate today) {
        var records = new ArrayList<WholeRecord>();
        var related = new ArrayList<Related>();
        var held = new ArrayList<ReviewsTakenIn.Taken>();
        var decided = new ArrayList<Decision>();
        var visited = new ArrayList<Visit>();
        var done = new ArrayList<CareAct>();
        var spoke = new ArrayList<NewContact>();
        var asked = new ArrayList<Wishes.Taken>();
        for (var child : some) {
            var id = ChildId.next();
            records.add(Records.of(id, child, today));
            child.appointments().stream()
                    .filter(FillsFamilies::everHeld)
                    .forEach(one -> related.add(related(id, one, staff)));
            var reviewed = new Reviewed(id, child, staff, today);
            held.addAll(reviewed.reviews);
            decided.addAll(reviewed.decisions);
            var life = new Lives(id, child, staff);
            visited.addAll(life.visits());
            done.addAll(life.acts());
            spoke.addAll(life.contacts());
            asked.addAll(life.wishes());
        }
        children.take(actor, now, Filling.SOURCE, records);
        appointments.take(actor, now, Filling.SOURCE, related, staff.names());
        reviews.take(actor, now, Filling.SOURCE, held);
        decisions.take(actor, now, Filling.SOURCE, decided);
        visits.take(actor, now, Filling.SOURCE, visited);
        acts.take(actor, now, Filling.SOURCE, done);
        contacts.take(actor, now, Filling.SOURCE, spoke);
        wishes.take(actor, now, Filling.SOURCE, asked);
    }

    private static boolean everHeld(Appointment appointment) {
        return appointment.until() == null || appointment.until().isAfter(appointment.from());
    }

    private static Related related(ChildId child, Appointment one, Staff staff) {
        var kind = switch (one.part()) {
            case IRO -> RelationKind.IRO;
            case COVERING_IRO -> RelationKind.COVER;
            case SOCIAL_WORKER -> RelationKind.SOCIAL_WORKER;
            case BUSINESS_SUPPORT -> RelationKind.BUSINESS_SUPPORT;
        };
        return new Related(child, staff.id(one.worker()), kind, one.from(), one.until(), "");
    }
}
