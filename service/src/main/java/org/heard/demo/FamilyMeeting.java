package org.heard.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.Persons;
import org.heard.clock.StatutoryClock;
import org.heard.ids.ChildId;
import org.heard.law.ReviewKind;
import org.heard.madeup.Appointment.Part;
import org.heard.madeup.HardStory;
import org.heard.madeup.MadeUpChild;
import org.heard.planning.Answer;
import org.heard.planning.Arranged;
import org.heard.planning.Plan;
import org.heard.planning.Plans;
import org.heard.reviews.NextReview;
import org.heard.reviews.ReviewMeeting.Mode;
import org.springframework.stereotype.Component;

/// Plans the next reviews of the six brothers and sisters and their half-brother as one meeting, as their IRO does it.
@Component
class FamilyMeeting {
    /// So long before, at least, people are asked.
    private static final int NOTICE_DAYS = 7;

    /// And so far ahead, at most, that whoever tries the demonstration finds it among what is due soon.
    private static final int AHEAD_DAYS = 21;

    private final Plans plans;
    private final NextReview next;
    private final StatutoryClock clock;
    private final Persons persons;

    FamilyMeeting(Plans plans, NextReview next, StatutoryClock clock, Persons persons) {
        this.plans = plans;
        this.next = next;
        this.clock = clock;
        this.persons = persons;
    }

    /// Plans it where the family is among these children.
    void plan(Map<ChildId, MadeUpChild> children, Staff staff, Instant now, LocalDate today) {
        var family = children.entrySet().stream()
                .filter(child -> child.getValue().story() == HardStory.SIX_SIBLINGS_AND_A_HALF_SIBLING)
                .collect(Collectors.toMap(Entry::getKey, Entry::getValue));
        family.entrySet().stream()
                .min(Comparator.comparing(child -> child.getValue().number()))
                .ifPresent(first ->
                        plan(first.getKey(), family.keySet(), iro(first.getValue(), staff, today), now, today));
    }

    private void plan(ChildId first, Set<ChildId> family, Actor iro, Instant now, LocalDate today) {
        var arranged = new Arranged(LocalTime.of(16, 0), "The hall of the youngest’s nursery", Mode.IN_PERSON, 0);
        var planned =
                done(plans.plan(iro, now, today, first, Set.of(ReviewKind.ORDINARY), day(family, today), arranged));
        done(plans.together(iro, now, today, first, planned.review().id(), family));
    }

    private static Plan done(Answer answer) {
        if (answer instanceof Answer.Done(var plan)) {
            return plan;
        }
        throw new IllegalStateException("the made-up family's meeting was refused: " + answer);
    }

    /// In time for each of them where that can be.
    private LocalDate day(Set<ChildId> family, LocalDate today) {
        var latest = today.plusDays(AHEAD_DAYS);
        var day = family.stream()
                .flatMap(child -> next.due(child, today).stream())
                .filter(due -> due.isAfter(today.plusDays(NOTICE_DAYS)) && due.isBefore(latest))
                .min(Comparator.naturalOrder())
                .orElse(latest);
        return clock.ruleBook().workingDays().onOrBefore(day);
    }

    private Actor iro(MadeUpChild child, Staff staff, LocalDate today) {
        var iro = child.findAppointment(Part.IRO, today).orElseThrow();
        return persons.findActor(staff.id(iro.worker()), today).orElseThrow();
    }
}
