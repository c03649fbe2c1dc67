package org.heard.choices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Self;
import org.heard.choices.Wanted.Wish;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.received.Kind;
import org.heard.received.Received;
import org.heard.received.Saying;
import org.heard.records.Around;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.heard.tellings.Noticed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A child's own choices for their next review, for the child. They may be changed until it is held.
@Component
@Transactional
public class OwnChoices {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final String NAMED = "Named by the child";

    private final SheetStore store;
    private final Sheets sheets;
    private final Around around;
    private final Relations relations;
    private final Noticed noticed;
    private final Received received;
    private final Chronicle chronicle;
    private final Audit audit;
    private final JdbcClient rows;

    OwnChoices(
            SheetStore store,
            Sheets sheets,
            Around around,
            Relations relations,
            Noticed noticed,
            Received received,
            Chronicle chronicle,
            Audit audit,
            JdbcClient rows) {
        this.store = store;
        this.sheets = sheets;
        this.around = around;
        this.relations = relations;
        this.noticed = noticed;
        this.received = received;
        this.chronicle = chronicle;
        this.audit = audit;
        this.rows = rows;
    }

    /// What came of choosing.
    public enum Saved {
        DONE,
        /// The meeting was today: what is chosen is for the next one, from tomorrow on.
        CLOSED
    }

    /// What the child has chosen, without what they are told of it; empty where they have not begun.
    @Transactional(readOnly = true)
    public Optional<Sheet> find(Self self) {
        return read(self, Instant.EPOCH);
    }

    /// The same with the reasons they read by now.
    @Transactional(readOnly = true)
    public Optional<Sheet> read(Self self, Instant now) {
        return sheets.next(self.child()).map(sheet -> sheet.at(now));
    }

    /// The same with who read each thing first. What the screen raised may have been read where it raised it to.
    @Transactional(readOnly = true)
    public Optional<Sheet> readWithReaders(Self self, Instant now) {
        var pieces = received.list(self.child(), Kind.MEETING);
        return read(self, now)
                .map(sheet -> Raised.of(noticed, self.child(), pieces).alsoRead(sheet.with(pieces)));
    }

    /// Whether nothing can be chosen today, since the meeting was.
    @Transactional(readOnly = true)
    public boolean closed(Self self, LocalDate today) {
        return sheets.closed(self.child(), today);
    }

    /// The name of the IRO, who reads what is chosen; empty where there is none.
    @Transactional(readOnly = true)
    public String lead(Self self, LocalDate today) {
        return relations
                .find(RelationKind.IRO, self.child(), today)
                .map(Relations.Relation::name)
                .orElse("");
    }

    /// Who might come, as the child may read it: of whom somebody wrote in their own words what they are to the child,
    /// only the name is shown. The IRO comes in any case, and so does whoever stands in for them.
    @Transactional(readOnly = true)
    public List<Somebody> people(Self self, LocalDate today) {
        var system = Actor.system(self.organisation(), "The child’s own pages");
        return around.list(system, self.child(), today).stream()
                .filter(OwnChoices::mayBeChosen)
                .map(OwnChoices::plainly)
                .toList();
    }

    /// Somebody whose name the child typed.
    public static Somebody named(String name) {
        return new Somebody(Ids.next(), name, NAMED, From.NAME);
    }

    private static boolean mayBeChosen(Somebody somebody) {
        return switch (somebody.from()) {
            case CHILD -> false;
            case CONNECTION, NAME -> true;
            case WORKER ->
                List.of(RelationKind.IRO, RelationKind.COVER, RelationKind.BUSINESS_SUPPORT).stream()
                        .noneMatch(kind -> kind.words().equals(somebody.capacity()));
        };
    }

    private static Somebody plainly(Somebody somebody) {
        var usual = somebody.from() == From.WORKER
                || org.heard.children.Relationship.find(somebody.capacity()).isPresent();
        return usual ? somebody : new Somebody(somebody.id(), somebody.name(), "", somebody.from());
    }

    /// Answers one question; an answer that is nothing takes what was answered away.
    public Saved give(Self self, Instant now, LocalDate today, Question question, Given given) {
        if (closed(self, today)) {
            return Saved.CLOSED;
        }
        var sheet = sheet(self, now, today);
        var before = find(self).flatMap(one -> one.find(question));
        store.keep(self.child(), sheet, question, given);
        var raised = notice(self, now, today, question, given.words(), List.of());
        var about = About.question(sheet, question);
        if (given.isNothing()) {
            received.takenBack(self, Kind.MEETING, about);
        } else if (!before.equals(Optional.of(given))) {
            received.said(self.child(), today, Kind.MEETING, Saying.of(about).raised(raised));
        }
        return done(self, now, question);
    }

    /// Says of these people whether they should come; of whom nothing is said, nothing stands any more.
    ///
    /// @param people who was asked about
    public Saved people(Self self, Instant now, LocalDate today, Collection<Somebody> people, Map<UUID, Wish> wishes) {
        if (closed(self, today)) {
            return Saved.CLOSED;
        }
        var sheet = sheet(self, now, today);
        for (var somebody : people) {
            var wish = wishes.get(somebody.id());
            var about = About.person(sheet, somebody.id());
            if (wish == null) {
                store.forget(sheet, somebody.id());
                received.takenBack(self, Kind.MEETING, about);
            } else if (store.keep(self.child(), sheet, somebody, wish)) {
                received.said(
                        self.child(), today, Kind.MEETING, Saying.of(about).notFor(List.of(somebody.id())));
            }
        }
        people.stream()
                .filter(somebody ->
                        somebody.from() == From.NAME && somebody.capacity().equals(NAMED))
                .forEach(one -> notice(self, now, today, Question.PEOPLE, one.name(), List.of()));
        return done(self, now, Question.PEOPLE);
    }

    /// Puts down a red card; in front of nobody named means in front of everybody.
    public Saved redCard(Self self, Instant now, LocalDate today, String topic, Collection<Somebody> inFrontOf) {
        if (closed(self, today)) {
            return Saved.CLOSED;
        }
        var card = store.add(self.child(), sheet(self, now, today), topic, inFrontOf);
        var everybody = inFrontOf.isEmpty() ? people(self, today) : inFrontOf;
        var raised = notice(self, now, today, Question.RED_CARD, topic, everybody);
        received.said(
                self.child(),
                today,
                Kind.MEETING,
                Saying.of(About.card(card))
                        .asking(true)
                        .raised(raised)
                        .notFor(inFrontOf.stream().map(Somebody::id).toList()));
        return done(self, now, Question.RED_CARD);
    }

    /// Takes a red card away.
    public Saved takeAway(Self self, Instant now, LocalDate today, UUID card) {
        if (closed(self, today)) {
            return Saved.CLOSED;
        }
        if (store.remove(sheet(self, now, today), card)) {
            received.takenBack(self, Kind.MEETING, About.card(card));
        }
        return done(self, now, Question.RED_CARD);
    }

    private boolean notice(
            Self self, Instant now, LocalDate today, Question question, String words, Collection<Somebody> notTold) {
        return noticed.notice(
                self, now, today, Raised.place(question), words, () -> NotTold.of(sheets.next(self.child()), notTold));
    }

    /// The sheet that is written on, begun where there is none. The chronicle says once a day that the child chose, and
    /// nothing of what: whoever is not wanted reads it too.
    private UUID sheet(Self self, Instant now, LocalDate today) {
        lock(self.child());
        var stands = sheets.next(self.child());
        var toldToday = stands.map(sheet -> sheet.changedAt().atZone(LONDON).toLocalDate())
                .filter(today::equals)
                .isPresent();
        if (!toldToday) {
            chronicle.write(
                    self.actor(),
                    now,
                    Entry.of(
                            self.child(), "The child chose how they want their next review", "choices for the review"));
        }
        var sheet = stands.map(Sheet::id).orElseGet(() -> store.begin(self.child(), now, today));
        store.changed(sheet, now);
        return sheet;
    }

    /// Two taps at once begin one sheet.
    private void lock(ChildId child) {
        rows.sql("select pg_advisory_xact_lock(hashtextextended(:child, 0))")
                .param("child", "choices of " + child)
                .query()
                .singleRow();
    }

    private Saved done(Self self, Instant now, Question question) {
        audit.write(self.actor(), now, "changed", self.child(), List.of(question.path()));
        return Saved.DONE;
    }
}
