package org.heard.people;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.TakingIn;
import org.heard.access.TakingIn.Related;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.pages.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in who was and is what to many children, as another system or a made-up authority has it. The caller has
/// decided that it may.
@Component
@Transactional
public class AppointmentsTakenIn {
    private final TakingIn takingIn;
    private final Chronicle chronicle;

    AppointmentsTakenIn(TakingIn takingIn, Chronicle chronicle) {
        this.takingIn = takingIn;
        this.chronicle = chronicle;
    }

    /// Takes these in, with one line a child. Whoever reviews a case that they work in themselves is an
    /// `IllegalArgumentException` and nothing is written (Care Planning Regulations 2010, regulation 46).
    ///
    /// @param names what the people are called
    public void take(
            Actor actor, Instant now, String source, Collection<Related> appointments, Map<PersonId, String> names) {
        mustNotReviewTheirOwn(appointments);
        takingIn.relations(actor.person(), source, appointments);
        var lines = new LinkedHashMap<ChildId, String>();
        for (var one : appointments) {
            if (one.until() == null && one.kind() == RelationKind.IRO) {
                var name = names.getOrDefault(one.person(), "Somebody");
                lines.put(one.child(), name + " is the IRO from " + Days.written(one.from()));
            } else {
                lines.putIfAbsent(one.child(), "Appointments");
            }
        }
        chronicle.write(
                actor,
                now,
                lines.entrySet().stream()
                        .map(line -> Entry.of(line.getKey(), line.getValue() + ", read from " + source, "appointments"))
                        .toList());
    }

    private static void mustNotReviewTheirOwn(Collection<Related> appointments) {
        var workers = new HashMap<ChildId, Set<PersonId>>();
        for (var one : appointments) {
            if (one.kind() == RelationKind.SOCIAL_WORKER) {
                workers.computeIfAbsent(one.child(), child -> new HashSet<>()).add(one.person());
            }
        }
        var both = appointments.stream()
                .filter(one -> one.kind() == RelationKind.IRO || one.kind() == RelationKind.COVER)
                .filter(one -> workers.getOrDefault(one.child(), Set.of()).contains(one.person()))
                .map(one -> one.child().toString())
                .collect(Collectors.joining(", "));
        if (!both.isEmpty()) {
            throw new IllegalArgumentException("reviewed by who works on the case: " + both);
        }
    }
}
