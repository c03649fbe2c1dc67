package org.heard.tellings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.alerts.Alert;
import org.heard.alerts.Alerts;
import org.heard.enclosed.Enclosed;
import org.heard.enclosed.Enclosures;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.tellings.Telling.Hidden;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What staff may do with what a child sent. It is read by the child's IRO, whoever covers, the IRO manager,
/// and whoever was told of an alert about it; by nobody whom the child left out or names. For everybody else
/// there is no such thing.
@Component
@Transactional
public class Reading {
    private static final List<String> FIELD = List.of("telling");

    private final TellingStore store;
    private final TellingLines lines;
    private final Relations relations;
    private final Alerts alerts;
    private final Enclosures enclosures;
    private final Audit audit;

    Reading(
            TellingStore store,
            TellingLines lines,
            Relations relations,
            Alerts alerts,
            Enclosures enclosures,
            Audit audit) {
        this.store = store;
        this.lines = lines;
        this.relations = relations;
        this.alerts = alerts;
        this.enclosures = enclosures;
        this.audit = audit;
    }

    /// What somebody reads.
    ///
    /// @param readByMe whether the reader has said that they read it; its words are there only then
    /// @param mayLet   of those left out, but not by the child, whom the reader may let read it after all
    /// @param mayLetAll whether the reader may say that nobody is left out, where the box of a paper is in doubt
    /// @param enclosed what came with the words
    public record Opened(
            Telling telling, boolean readByMe, List<Hidden> mayLet, boolean mayLetAll, Set<Enclosed.Kind> enclosed) {}

    /// A page of what the actor may read, with how all of it stands.
    ///
    /// @param next where the next page begins, empty on the last
    public record Listed(Show show, Waiting waiting, List<Row> rows, Optional<UUID> next) {
        public Listed {
            rows = List.copyOf(rows);
        }
    }

    /// A page of it: what was asked for, else what nobody has read, what waits for an answer, or everything, whichever
    /// there is.
    ///
    /// @param after the last of the page before
    public Listed list(
            Actor actor, Instant now, LocalDate today, Optional<Show> asked, Optional<UUID> after, int size) {
        audit.write(actor, now, "listed what children sent", FIELD);
        var all = lines.list(actor, now, today);
        var waiting = Waiting.of(all, now, today);
        var show = asked.orElse(waiting.unread() > 0 ? Show.UNREAD : waiting.waiting() > 0 ? Show.WAITING : Show.ALL);
        var found = show.after(all, after).limit(size + 1L).toList();
        var page = found.subList(0, Math.min(size, found.size()));
        return new Listed(
                show,
                waiting,
                rows(page),
                found.size() > size ? Optional.of(page.getLast().id()) : Optional.empty());
    }

    private List<Row> rows(List<Waiting.Line> page) {
        var sent = store
                .list(page.stream()
                        .filter(line -> !line.written())
                        .map(line -> new TellingId(line.id()))
                        .toList())
                .stream()
                .collect(Collectors.toMap(one -> one.id().value(), Row.Sent::new));
        return page.stream()
                .flatMap(line ->
                        line.written() ? Stream.of(written(line)) : Optional.ofNullable(sent.get(line.id())).stream())
                .map(Row.class::cast)
                .toList();
    }

    private static Row.Written written(Waiting.Line line) {
        return new Row.Written(
                line.id(),
                line.child(),
                line.since(),
                line.standing(),
                line.answerer().orElse(null));
    }

    /// One of them, without its words until the actor has said that they read it.
    public Opened open(Actor actor, Instant now, LocalDate today, TellingId id) {
        var telling = get(actor, today, id);
        var read = store.hasRead(id, actor.person());
        audit.write(actor, now, read ? "read what a child sent" : "opened what a child sent", telling.child(), FIELD);
        return new Opened(
                read ? telling : unread(telling),
                read,
                actor.is(Role.IRO_MANAGER) ? mayLet(telling) : List.of(),
                actor.is(Role.IRO_MANAGER) && telling.isInDoubt(),
                enclosures.list(List.of(id.value())).getOrDefault(id.value(), Set.of()));
    }

    /// The actor reads it: the child sees by whom and when, and nobody else is told any more.
    public void read(Actor actor, Instant now, LocalDate today, TellingId id) {
        var telling = get(actor, today, id);
        store.hold(id);
        if (!store.hasRead(id, actor.person())) {
            store.addRead(id, actor, now);
            audit.write(actor, now, "read what a child sent", telling.child(), FIELD);
            alerts.acknowledge(actor, now, new Alert.About(Tellings.ABOUT, id.value()));
        }
    }

    /// A manager who has read it lets somebody read it whom it only names, or from whom its place keeps it. Whom
    /// the child left out, nobody lets in.
    public Done letRead(Actor actor, Instant now, LocalDate today, TellingId id, PersonId person) {
        actor.mustBe(Role.IRO_MANAGER);
        var telling = getRead(actor, today, id);
        if (telling.isEmpty()) {
            return Done.NOT_READ;
        }
        if (!store.letRead(id, person, actor.person(), now)) {
            throw new NotFound();
        }
        audit.write(
                actor, now, "let somebody read what a child sent", telling.get().child(), FIELD);
        return Done.DONE;
    }

    /// A manager who has read it finds that the box of the paper, which could not be told for certain, leaves nobody
    /// out. Whom the child is known to leave out, and whoever is named, stays so.
    public Done letAllRead(Actor actor, Instant now, LocalDate today, TellingId id) {
        actor.mustBe(Role.IRO_MANAGER);
        var telling = getRead(actor, today, id);
        if (telling.isEmpty()) {
            return Done.NOT_READ;
        }
        if (telling.get().isInDoubt()) {
            store.letAllRead(id, actor.person(), now);
            audit.write(
                    actor,
                    now,
                    "found that nobody is left out of what a child sent",
                    telling.get().child(),
                    FIELD);
        }
        return Done.DONE;
    }

    /// How what children sent stands, of all that the actor may read.
    @Transactional(readOnly = true)
    public Waiting waiting(Actor actor, Instant now, LocalDate today) {
        return Waiting.of(lines.list(actor, now, today), now, today);
    }

    /// What the actor has read; empty while they have not.
    Optional<Telling> getRead(Actor actor, LocalDate today, TellingId id) {
        var telling = get(actor, today, id);
        return store.hasRead(id, actor.person()) ? Optional.of(telling) : Optional.empty();
    }

    /// One of them, for whoever may read it.
    Telling get(Actor actor, LocalDate today, TellingId id) {
        var telling = store.find(id).orElseThrow(NotFound::new);
        if (telling.leavesOut(actor)
                || !(works(actor, telling.child(), today)
                        || alerts.mayKnow(actor, new Alert.About(Tellings.ABOUT, id.value())))) {
            throw new NotFound();
        }
        return telling;
    }

    private boolean works(Actor actor, ChildId child, LocalDate today) {
        return actor.is(Role.IRO_MANAGER) || relations.isIro(actor.person(), child, today);
    }

    private static List<Hidden> mayLet(Telling telling) {
        return telling.hidden().stream()
                .filter(hidden -> hidden.how() != Hidden.How.TICKED
                        && !hidden.letRead()
                        && hidden.person().isPresent())
                .toList();
    }

    private static Telling unread(Telling telling) {
        return new Telling(
                telling.id(),
                telling.child(),
                telling.kind(),
                telling.route(),
                "",
                List.of(),
                telling.sentAt(),
                telling.keeps(),
                telling.raised(),
                List.of(),
                List.of(),
                telling.answerer(),
                telling.steps(),
                telling.wish(),
                telling.helped(),
                telling.about());
    }
}
