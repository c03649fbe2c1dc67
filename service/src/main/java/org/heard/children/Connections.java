package org.heard.children;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.access.Sight;
import org.heard.children.Connected.Why;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.pages.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The people in a child's life: who they are, whether they hold parental responsibility, what contact there is, and
/// how much of what the review writes they may see.
@Component
@Transactional
public class Connections {
    private final ConnectionStore store;
    private final CareStore records;
    private final Sight sight;
    private final Chronicle chronicle;

    Connections(ConnectionStore store, CareStore records, Sight sight, Chronicle chronicle) {
        this.store = store;
        this.records = records;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// Everybody recorded, past and present, those with parental responsibility first.
    @Transactional(readOnly = true)
    public List<Connection> list(Actor actor, ChildId child, LocalDate today) {
        sight.must(actor, Act.SEE, child, today);
        return store.list(child);
    }

    /// The same, for the child: who they are. What else is recorded of them is not for the child's page.
    @Transactional(readOnly = true)
    public List<Connection> list(Self self, LocalDate today) {
        return store.list(self.child()).stream()
                .filter(connection -> connection.on(today))
                .toList();
    }

    /// The same people as a page shows them.
    @Transactional(readOnly = true)
    public WhoIsWho panel(Actor actor, ChildId child, LocalDate today) {
        return WhoIsWho.of(list(actor, child, today), today);
    }

    /// One of them; `NotFound` where there is none.
    @Transactional(readOnly = true)
    public Connection get(Actor actor, ChildId child, UUID connection, LocalDate today) {
        sight.must(actor, Act.SEE, child, today);
        return store.find(child, connection).orElseThrow(NotFound::new);
    }

    /// Adds somebody.
    public Connected add(Actor actor, Instant now, LocalDate today, ChildId child, Connection.Facts facts) {
        open(actor, today, child);
        var why = wrong(facts, today);
        if (!why.isEmpty()) {
            return new Connected.Refused(why);
        }
        var id = Ids.next();
        store.add(new Connection(id, child, facts, Source.BY_HAND, 1));
        chronicle.write(
                actor,
                now,
                Entry.of(child, "Added to the people in the child’s life: " + who(facts), "connection")
                        .about("connection", id));
        return new Connected.Done(id);
    }

    /// Changes what is known of somebody.
    ///
    /// @param version of the connection as shown
    public Connected change(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            UUID connection,
            Connection.Facts facts,
            int version) {
        open(actor, today, child);
        var before = store.find(child, connection).orElseThrow(NotFound::new);
        if (before.version() != version) {
            return new Connected.ChangedMeanwhile(before);
        }
        var why = before.facts().equals(facts) ? Set.of(Why.NOTHING_NEW) : wrong(facts, today);
        if (!why.isEmpty()) {
            return new Connected.Refused(why);
        }
        store.change(connection, child, facts);
        chronicle.write(
                actor,
                now,
                Entry.of(child, changed(before.facts(), facts), "connection")
                        .because(facts.maySee() == before.facts().maySee() ? "" : facts.maySeeReason())
                        .about("connection", connection));
        return new Connected.Done(connection);
    }

    /// Ends it: from this day on they are no longer in the child's life. They stay on record.
    public Connected end(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            UUID connection,
            LocalDate until,
            String reason,
            int version) {
        open(actor, today, child);
        var before = store.find(child, connection).orElseThrow(NotFound::new);
        if (before.version() != version) {
            return new Connected.ChangedMeanwhile(before);
        }
        var from = before.facts().from();
        if (from != null && until.isBefore(from)) {
            return new Connected.Refused(Set.of(Why.ENDS_BEFORE_IT_BEGINS));
        }
        if (reason.isBlank()) {
            return new Connected.Refused(Set.of(Why.REASON_MISSING));
        }
        store.change(connection, child, before.facts().during(from, until));
        chronicle.write(
                actor,
                now,
                Entry.of(
                                child,
                                "No longer in the child’s life from %s: %s"
                                        .formatted(Days.written(until), who(before.facts())),
                                "connection")
                        .because(reason)
                        .about("connection", connection));
        return new Connected.Done(connection);
    }

    private void open(Actor actor, LocalDate today, ChildId child) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        if (!records.lock(child)) {
            throw new NotFound();
        }
    }

    private static Set<Why> wrong(Connection.Facts facts, LocalDate today) {
        var why = EnumSet.noneOf(Why.class);
        if (facts.name().isBlank()) {
            why.add(Why.NAME_MISSING);
        }
        if (facts.relationship().isBlank()) {
            why.add(Why.RELATIONSHIP_MISSING);
        }
        if (facts.maySee().wantsReason() && facts.maySeeReason().isBlank()) {
            why.add(Why.REASON_MISSING);
        }
        var from = facts.from();
        var until = facts.until();
        if (from != null && from.isAfter(today)) {
            why.add(Why.FROM_AFTER_TODAY);
        }
        if (from != null && until != null && until.isBefore(from)) {
            why.add(Why.ENDS_BEFORE_IT_BEGINS);
        }
        return why;
    }

    private static String who(Connection.Facts facts) {
        return facts.name() + ", " + Words.inSentence(facts.relationship());
    }

    /// Names what changed; how to reach somebody stays out of the chronicle, for it may be an address.
    private static String changed(Connection.Facts was, Connection.Facts is) {
        var changes = new ArrayList<String>();
        if (!was.name().equals(is.name()) || !was.relationship().equals(is.relationship())) {
            changes.add("was " + who(was));
        }
        if (was.parentalResponsibility() != is.parentalResponsibility()) {
            changes.add(Words.inSentence(is.parentalResponsibility().words()));
        }
        if (was.contact() != is.contact() || !was.contactWords().equals(is.contactWords())) {
            changes.add("contact: " + Words.inSentence(is.contact().words()));
        }
        if (was.maySee() != is.maySee() || !was.maySeeReason().equals(is.maySeeReason())) {
            changes.add("may see: " + Words.inSentence(is.maySee().words()));
        }
        if (was.childWantsNoContact() != is.childWantsNoContact()) {
            changes.add(
                    is.childWantsNoContact()
                            ? "the child wants no contact"
                            : "the child no longer says they want no contact");
        }
        if (!was.howToReach().equals(is.howToReach())) {
            changes.add("how to reach them");
        }
        return "Changed for %s%s".formatted(who(is), changes.isEmpty() ? "" : " (" + String.join("; ", changes) + ")");
    }
}
