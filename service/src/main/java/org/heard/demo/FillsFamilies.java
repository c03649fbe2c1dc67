package org.heard.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.TakingIn.Related;
import org.heard.care.CareAct;
import org.heard.care.CareActs;
import org.heard.care.Visit;
import org.heard.care.Visits;
import org.heard.children.Siblings;
import org.heard.children.TakingOver;
import org.heard.children.WholeRecord;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.explained.ExplanationsTakenIn;
import org.heard.ids.ChildId;
import org.heard.madeup.Appointment;
import org.heard.madeup.MadeUpChild;
import org.heard.people.AppointmentsTakenIn;
import org.heard.records.RecordsTakenIn;
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
    private final Lateness lateness;
    private final RecordsTakenIn written;
    private final ExplanationsTakenIn explained;
    private final FamilyMeeting meeting;

    FillsFamilies(
            TakingOver children,
            AppointmentsTakenIn appointments,
            ReviewsTakenIn reviews,
            Decisions decisions,
            Visits visits,
            CareActs acts,
            Contacts contacts,
            Wishes wishes,
            Lateness lateness,
            RecordsTakenIn written,
            ExplanationsTakenIn explained,
            FamilyMeeting meeting) {
        this.children = children;
        this.appointments = appointments;
        this.reviews = reviews;
        this.decisions = decisions;
        this.visits = visits;
        this.acts = acts;
        this.contacts = contacts;
        this.wishes = wishes;
        this.lateness = lateness;
        this.written = written;
        this.explained = explained;
        this.meeting = meeting;
    }

    /// @param withRecords whether the last review but the newest of each child has a signed record, what is
    ///                    planned is arranged, and something is explained to children
    void fill(List<MadeUpChild> some, Staff staff, Actor actor, Instant now, LocalDate today, boolean withRecords) {
        var signed = new ArrayList<RecordsTakenIn.Taken>();
        var told = new ArrayList<ExplanationsTakenIn.Taken>();
        var records = new ArrayList<WholeRecord>();
        var related = new ArrayList<Related>();
        var held = new ArrayList<ReviewsTakenIn.Taken>();
        var decided = new ArrayList<Decision>();
        var visited = new ArrayList<Visit>();
        var done = new ArrayList<CareAct>();
        var spoke = new ArrayList<NewContact>();
        var asked = new ArrayList<Wishes.Taken>();
        var ids = new LinkedHashMap<ChildId, MadeUpChild>();
        for (var child : some) {
            var id = ChildId.next();
            ids.put(id, child);
            records.add(Records.of(id, child, today));
            child.appointments().stream()
                    .filter(FillsFamilies::everHeld)
                    .forEach(one -> related.add(related(id, one, staff)));
            var reviewed = new Reviewed(id, child, staff, today);
            held.addAll(reviewed.reviews);
            decided.addAll(reviewed.decisions);
            if (withRecords && child.lookedAfterOn(today)) {
                WrittenRecords.of(actor.organisation(), id, child, reviewed.reviews, reviewed.decisions, today)
                        .ifPresent(signed::add);
                told.addAll(ToldInWords.of(actor.organisation(), id, child, reviewed.decisions, staff, now, today));
            }
            var life = new Lives(id, child, staff, today);
            visited.addAll(life.visits());
            done.addAll(life.acts());
            spoke.addAll(life.contacts());
            asked.addAll(life.wishes());
        }
        children.take(actor, now, Filling.SOURCE, records);
        children.link(Filling.SOURCE, siblings(records, ids));
        appointments.take(actor, now, Filling.SOURCE, related, staff.names());
        reviews.take(actor, now, Filling.SOURCE, held);
        decisions.take(actor, now, Filling.SOURCE, decided);
        written.take(signed);
        explained.take(actor, now, Filling.SOURCE, told);
        visits.take(actor, now, Filling.SOURCE, visited);
        acts.take(actor, now, Filling.SOURCE, done);
        contacts.take(actor, now, Filling.SOURCE, spoke);
        wishes.take(actor, now, Filling.SOURCE, asked);
        lateness.explain(ids, actor, now, today);
        if (withRecords) {
            meeting.plan(ids, staff, now, today);
        }
    }

    /// Brothers and sisters, except of a child whose record is sealed.
    private static List<TakingOver.Related> siblings(List<WholeRecord> records, Map<ChildId, MadeUpChild> ids) {
        var open = records.stream()
                .filter(record -> record.sealedOn() == null)
                .map(record -> record.child().id())
                .collect(Collectors.toSet());
        var families = ids.entrySet().stream()
                .filter(child -> child.getValue().family() != null && open.contains(child.getKey()))
                .collect(Collectors.groupingBy(
                        child -> Optional.ofNullable(child.getValue().family()).orElseThrow()));
        var siblings = new ArrayList<TakingOver.Related>();
        for (var family : families.values()) {
            for (int i = 0; i < family.size(); i++) {
                for (int j = i + 1; j < family.size(); j++) {
                    var half = family.get(i).getValue().half()
                            || family.get(j).getValue().half();
                    siblings.add(new TakingOver.Related(
                            family.get(i).getKey(),
                            family.get(j).getKey(),
                            half ? Siblings.Kind.HALF : Siblings.Kind.FULL));
                }
            }
        }
        return siblings;
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
