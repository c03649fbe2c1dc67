package org.heard.tellings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.alerts.Alert;
import org.heard.alerts.Alerts;
import org.heard.enclosed.Drawing;
import org.heard.enclosed.Enclosed;
import org.heard.enclosed.Enclosures;
import org.heard.enclosed.Sound;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.moments.Moments;
import org.heard.tellings.Telling.Answerer;
import org.heard.tellings.Telling.Hidden;
import org.heard.voice.ExactWords;
import org.heard.voice.MadeDecisions;
import org.heard.voice.Wish;
import org.heard.voice.Wish.Outcome;
import org.heard.voice.Wishes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What staff may do with what a child sent. It is read by the child's IRO, whoever covers, the IRO manager, and
/// whoever
/// was told of an alert about it; by nobody whom the child left out or names. For everybody else there is no such
/// thing.
@Component
@Transactional
public class Reading {
    private static final List<String> FIELD = List.of("telling");

    private final TellingStore store;
    private final Relations relations;
    private final Alerts alerts;
    private final Wishes wishes;
    private final MadeDecisions made;
    private final Moments moments;
    private final Enclosures enclosures;
    private final Audit audit;

    Reading(
            TellingStore store,
            Relations relations,
            Alerts alerts,
            Wishes wishes,
            MadeDecisions made,
            Moments moments,
            Enclosures enclosures,
            Audit audit) {
        this.store = store;
        this.relations = relations;
        this.alerts = alerts;
        this.enclosures = enclosures;
        this.wishes = wishes;
        this.made = made;
        this.moments = moments;
        this.audit = audit;
    }

    /// What somebody reads.
    ///
    /// @param readByMe whether the reader has said that they read it; its words are there only then
    /// @param mayLet   of those named in it, whom the reader may let read it after all
    /// @param enclosed what came with the words
    public record Opened(Telling telling, boolean readByMe, List<Hidden> mayLet, Set<Enclosed.Kind> enclosed) {}

    /// What came of an answer.
    public enum Done {
        DONE,
        /// It has to be read first.
        NOT_READ,
        /// A wish is answered yes, not yet or no.
        OUTCOME_MISSING,
        /// An answer needs its words, because the child reads them.
        WORDS_MISSING,
        /// A day that has passed.
        DAY_PAST,
        /// The child left somebody out of it: it cannot go where all who work with the child read it.
        LEFT_OUT,
        /// The child drew it: there are no words to put there.
        NO_WORDS,
        /// It stands there already.
        ALREADY
    }

    /// A page of what the actor may read, with how all of it stands.
    ///
    /// @param next where the next page begins, empty on the last
    public record Listed(Show show, Waiting waiting, List<Telling> tellings, Optional<TellingId> next) {
        public Listed {
            tellings = List.copyOf(tellings);
        }
    }

    /// A page of it: what was asked for, else what nobody has read, what waits for an answer, or everything, whichever
    /// there is.
    ///
    /// @param after the last of the page before
    public Listed list(
            Actor actor, Instant now, LocalDate today, Optional<Show> asked, Optional<TellingId> after, int size) {
        audit.write(actor, now, "listed what children sent", FIELD);
        var lines = store.listLines(actor, now, today);
        var waiting = Waiting.of(lines, now, today);
        var show = asked.orElse(waiting.unread() > 0 ? Show.UNREAD : waiting.waiting() > 0 ? Show.WAITING : Show.ALL);
        var page = show.after(lines, after).limit(size + 1L).toList();
        var ids = page.stream().limit(size).map(Waiting.Line::id).toList();
        return new Listed(
                show, waiting, store.list(ids), page.size() > size ? Optional.of(ids.getLast()) : Optional.empty());
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
                enclosures.list(List.of(id.value())).getOrDefault(id.value(), Set.of()));
    }

    /// The drawing that came with it, for somebody who has said that they read it; empty before. The audit says so
    /// first.
    public Optional<Drawing> findDrawing(Actor actor, Instant now, LocalDate today, TellingId id) {
        return find(actor, now, today, id, enclosures.findDrawing(id.value()), "looked at a drawing a child sent");
    }

    /// The recording that came with it, in the same way.
    public Optional<Sound> findSound(Actor actor, Instant now, LocalDate today, TellingId id) {
        return find(actor, now, today, id, enclosures.findSound(id.value()), "listened to what a child recorded");
    }

    private <T> Optional<T> find(
            Actor actor, Instant now, LocalDate today, TellingId id, Optional<T> enclosed, String did) {
        var telling = get(actor, today, id);
        var found = enclosed.orElseThrow(NotFound::new);
        if (!store.hasRead(id, actor.person())) {
            return Optional.empty();
        }
        audit.write(actor, now, did, telling.child(), List.of("enclosed"));
        return Optional.of(found);
    }

    /// The actor reads it: the child sees by whom and when, and nobody else is told any more.
    public void read(Actor actor, Instant now, LocalDate today, TellingId id) {
        var telling = get(actor, today, id);
        store.hold(id);
        if (!store.hasRead(id, actor.person())) {
            store.addStep(id, actor.person(), Step.now(Step.Type.READ, now, actor.name()));
            audit.write(actor, now, "read what a child sent", telling.child(), FIELD);
            alerts.acknowledge(actor, now, new Alert.About(Tellings.ABOUT, id.value()));
        }
    }

    /// Answers in words that the child reads, at once or when the day begins.
    public Done answer(
            Actor actor, Instant now, LocalDate today, TellingId id, Optional<Outcome> outcome, String words) {
        var telling = getRead(actor, today, id);
        if (telling.isEmpty()) {
            return Done.NOT_READ;
        }
        if (telling.get().kind() == Telling.Kind.WISH && outcome.isEmpty()) {
            return Done.OUTCOME_MISSING;
        }
        if (words.isBlank()) {
            return Done.WORDS_MISSING;
        }
        var given = telling.get().kind() == Telling.Kind.WISH ? outcome : Optional.<Outcome>empty();
        store.hold(id);
        store.addStep(
                id,
                actor.person(),
                new Step(
                        Step.Type.ANSWERED,
                        now,
                        actor.name(),
                        given,
                        words,
                        moments.next(now, today, telling.get().child())));
        telling.get().wish().ifPresent(wish -> {
            var answered = new Wish.Answered(today, given.orElseThrow(), words, actor.name());
            wishes.answer(actor, now, today, telling.get().child(), wish, answered);
        });
        audit.write(actor, now, "answered what a child sent", telling.get().child(), FIELD);
        return Done.DONE;
    }

    /// Says that they talked with the child about it. It ends nothing until the child says so too.
    public Done talked(Actor actor, Instant now, LocalDate today, TellingId id) {
        var telling = getRead(actor, today, id);
        if (telling.isEmpty()) {
            return Done.NOT_READ;
        }
        store.hold(id);
        store.addStep(id, actor.person(), Step.now(Step.Type.TALKED, now, actor.name()));
        audit.write(actor, now, "said that they talked", telling.get().child(), FIELD);
        return Done.DONE;
    }

    /// Names who answers, and by when; the child sees both.
    public Done name(Actor actor, Instant now, LocalDate today, TellingId id, Answerer answerer) {
        var telling = getRead(actor, today, id);
        if (telling.isEmpty()) {
            return Done.NOT_READ;
        }
        if (answerer.by().isBefore(today)) {
            return Done.DAY_PAST;
        }
        store.hold(id);
        store.addAnswerer(id, actor, now, answerer);
        audit.write(actor, now, "named who answers", telling.get().child(), FIELD);
        return Done.DONE;
    }

    /// Puts a wish with what the child asked for, where all who work with the child read it.
    public Done putWithWishes(Actor actor, Instant now, LocalDate today, TellingId id) {
        var telling = getRead(actor, today, id);
        if (telling.isEmpty()) {
            return Done.NOT_READ;
        }
        if (!telling.get().hidden().isEmpty()) {
            return Done.LEFT_OUT;
        }
        if (telling.get().said().isBlank()) {
            return Done.NO_WORDS;
        }
        store.hold(id);
        if (telling.get().wish().isPresent()) {
            return Done.ALREADY;
        }
        var sentOn = LocalDate.ofInstant(telling.get().sentAt(), java.time.ZoneId.of("Europe/London"));
        var said = new ExactWords(telling.get().said(), sentBy(telling.get()), ExactWords.How.WRITTEN, "");
        var wish = wishes.record(
                actor, now, today, new Wishes.NewWish(telling.get().child(), sentOn, said));
        store.addWish(id, wish, actor.person(), now);
        made.follow(telling.get().child(), id.value(), wish);
        return Done.DONE;
    }

    /// A manager who has read it lets somebody read it whom it only names. Whom the child left out, nobody lets in.
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

    /// How what children sent stands, of all that the actor may read.
    @Transactional(readOnly = true)
    public Waiting waiting(Actor actor, Instant now, LocalDate today) {
        return Waiting.of(store.listLines(actor, now, today), now, today);
    }

    private Optional<Telling> getRead(Actor actor, LocalDate today, TellingId id) {
        var telling = get(actor, today, id);
        return store.hasRead(id, actor.person()) ? Optional.of(telling) : Optional.empty();
    }

    private Telling get(Actor actor, LocalDate today, TellingId id) {
        var telling = store.find(id).orElseThrow(NotFound::new);
        var left = telling.hidden().stream()
                .anyMatch(hidden -> !hidden.letRead()
                        && hidden.person().filter(actor.person()::equals).isPresent());
        if (left
                || !(works(actor, telling.child(), today)
                        || alerts.mayKnow(actor, new Alert.About(Tellings.ABOUT, id.value())))) {
            throw new NotFound();
        }
        return telling;
    }

    private boolean works(Actor actor, ChildId child, LocalDate today) {
        return actor.is(Role.IRO_MANAGER)
                || Stream.of(RelationKind.IRO, RelationKind.COVER)
                        .flatMap(kind -> relations.find(kind, child, today).stream())
                        .anyMatch(relation -> relation.person().equals(actor.person()));
    }

    private static String sentBy(Telling telling) {
        return telling.helped()
                .map(Helped::beside)
                .filter(beside -> beside != Helped.Beside.NOBODY && beside != Helped.Beside.NOT_SAID)
                .map(beside -> "Sent by the child, with " + beside.words() + " beside them")
                .orElse("Sent by the child");
    }

    private static List<Hidden> mayLet(Telling telling) {
        return telling.hidden().stream()
                .filter(hidden -> hidden.how() == Hidden.How.NAMED
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
