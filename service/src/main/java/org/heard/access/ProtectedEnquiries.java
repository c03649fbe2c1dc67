package org.heard.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.access.ProtectedEnquiry.Enquirer;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Protected enquiries: an IRO manager says whose looks at a child's record are not told to the child, for
/// which days and why; a second manager, whose looks are not among them, confirms it. What the child may have
/// seen already is not taken away again. Nothing of it stands in the chronicle, and its own entries in the
/// audit are not told either (rule 9: each page tells the child that some looks may not be listed).
@Component
@Transactional
public class ProtectedEnquiries {
    /// For how many days one holds at most; longer ones are marked anew. Practice, not law.
    public static final int MOST_DAYS = 90;

    private static final List<String> FIELDS = List.of("protected enquiry", Audit.PROTECTED);

    private final ProtectedEnquiryStore store;
    private final Persons persons;
    private final Relations relations;
    private final LooksTold looks;
    private final Audit audit;

    ProtectedEnquiries(
            ProtectedEnquiryStore store, Persons persons, Relations relations, LooksTold looks, Audit audit) {
        this.store = store;
        this.persons = persons;
        this.relations = relations;
        this.looks = looks;
        this.audit = audit;
    }

    /// What is to be marked.
    ///
    /// @param last the last day whose looks are left out
    public record NewEnquiry(String reason, LocalDate from, LocalDate last, Set<PersonId> whose) {
        public NewEnquiry {
            whose = Set.copyOf(whose);
        }
    }

    /// What came of marking one.
    public enum Marked {
        MARKED,
        REASON_MISSING,
        NOBODY_CHOSEN,
        /// It begins on a day whose looks the child was told.
        TOLD_ALREADY,
        /// It ends before it begins, or has ended.
        ENDS_BEFORE,
        TOO_LONG
    }

    /// What came of confirming or ending one.
    public enum Done {
        DONE,
        /// Whoever marked it, or is left out by it, is no second person.
        SAME_PERSON,
        /// It is over, or was confirmed, or there is none.
        NOT_NOW
    }

    /// Those about a child, the newest first.
    public List<ProtectedEnquiry> list(Actor actor, Instant now, ChildId child) {
        actor.mustBe(Role.IRO_MANAGER);
        audit.write(actor, now, "read", child, FIELDS);
        return store.list(child);
    }

    /// All that are not over, the oldest first.
    public List<ProtectedEnquiry> listStanding(Actor actor, Instant now, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER);
        audit.write(actor, now, "listed protected enquiries", FIELDS);
        return store.listStanding(today);
    }

    /// Whose looks can be left out: who works with the child, the managers, the team managers.
    @Transactional(readOnly = true)
    public List<Enquirer> mayEnquire(Actor actor, LocalDate today, ChildId child) {
        actor.mustBe(Role.IRO_MANAGER);
        var near = relations.listOf(Set.of(child)).getOrDefault(child, List.of()).stream()
                .filter(relation -> relation.on(today))
                .map(relation -> new Enquirer(relation.person(), relation.name()));
        var over = Stream.of(Role.IRO_MANAGER, Role.TEAM_MANAGER)
                .flatMap(role -> persons.list(role, today).stream())
                .map(person -> new Enquirer(person.id(), person.name()));
        return Stream.concat(near, over)
                .distinct()
                .sorted(Comparator.comparing(Enquirer::name))
                .toList();
    }

    /// The first day one may begin today: looks of days before were told.
    @Transactional(readOnly = true)
    public LocalDate first(LocalDate today) {
        return looks.notToldFrom(today);
    }

    /// Marks one. Until a second person confirms it, nothing is left out.
    public Marked mark(Actor actor, Instant now, LocalDate today, ChildId child, NewEnquiry given) {
        actor.mustBe(Role.IRO_MANAGER);
        var whose = mayEnquire(actor, today, child).stream()
                .filter(one -> given.whose().contains(one.person()))
                .toList();
        if (given.reason().isBlank()) {
            return Marked.REASON_MISSING;
        }
        if (whose.isEmpty()) {
            return Marked.NOBODY_CHOSEN;
        }
        if (given.from().isBefore(looks.notToldFrom(today))) {
            return Marked.TOLD_ALREADY;
        }
        if (given.last().isBefore(given.from()) || given.last().isBefore(today)) {
            return Marked.ENDS_BEFORE;
        }
        if (given.last().isAfter(given.from().plusDays(MOST_DAYS - 1L))) {
            return Marked.TOO_LONG;
        }
        store.add(new ProtectedEnquiry(
                Ids.next(),
                child,
                given.reason().strip(),
                given.from(),
                given.last().plusDays(1),
                whose,
                actor.person(),
                actor.name(),
                now,
                "",
                null,
                ""));
        audit.write(actor, now, "marked a protected enquiry", child, FIELDS);
        return Marked.MARKED;
    }

    /// Confirms one as the second person: from now on the looks it names are left out.
    public Done confirm(Actor actor, Instant now, LocalDate today, ChildId child, UUID id) {
        actor.mustBe(Role.IRO_MANAGER);
        var found = store.hold(child, id).filter(one -> !one.confirmed() && !one.over(today));
        if (found.isEmpty()) {
            return Done.NOT_NOW;
        }
        if (!found.get().mayConfirm(actor)) {
            return Done.SAME_PERSON;
        }
        store.confirm(id, actor, now, looks.notToldFrom(today));
        audit.write(actor, now, "confirmed a protected enquiry", child, FIELDS);
        return Done.DONE;
    }

    /// Ends one today, before its day: looks from today on are told. Those before stay left out.
    public Done end(Actor actor, Instant now, LocalDate today, ChildId child, UUID id) {
        actor.mustBe(Role.IRO_MANAGER);
        if (store.hold(child, id).filter(one -> !one.over(today)).isEmpty()) {
            return Done.NOT_NOW;
        }
        store.end(id, actor, today);
        audit.write(actor, now, "ended a protected enquiry", child, FIELDS);
        return Done.DONE;
    }
}
