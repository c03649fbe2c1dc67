package org.heard.advocacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.alerts.Alerts;
import org.heard.ids.Ids;
import org.heard.moments.Moments;
import org.heard.organisations.LocalSettings;
import org.heard.outbox.Outbox;
import org.heard.tellings.Noticed;
import org.heard.tellings.Place;
import org.heard.voice.AnswerDays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes what a child asks for and sends it where it belongs at once, in the same transaction: to the provider or the
/// complaints team by their own channel, to the IRO's list. Nothing of it stands in the chronicle, which the case line
/// reads; the audit knows.
@Component
@Transactional
public class Requests {
    private final RequestStore store;
    private final RequestLetters letters;
    private final Departures departures;
    private final Hidden hidden;
    private final Relations relations;
    private final Alerts alerts;
    private final Moments moments;
    private final LocalSettings settings;
    private final Outbox outbox;
    private final Noticed noticed;
    private final Audit audit;

    Requests(
            RequestStore store,
            RequestLetters letters,
            Departures departures,
            Hidden hidden,
            Relations relations,
            Alerts alerts,
            Moments moments,
            LocalSettings settings,
            Outbox outbox,
            Noticed noticed,
            Audit audit) {
        this.store = store;
        this.letters = letters;
        this.departures = departures;
        this.hidden = hidden;
        this.relations = relations;
        this.alerts = alerts;
        this.moments = moments;
        this.settings = settings;
        this.outbox = outbox;
        this.noticed = noticed;
        this.audit = audit;
    }

    /// What came of asking.
    public enum Asked {
        /// It is on its way, or with the IRO.
        SENT,
        /// Nobody has said where it should go; the child is told whom to ring.
        NOWHERE_TO_GO
    }

    /// Asks.
    ///
    /// @param reach  how and when the child wants to be reached
    /// @param hidden whether their social worker is not to know
    public Asked ask(Self self, Instant now, LocalDate today, Request.Kind kind, String reach, boolean hidden) {
        var request = new Request(Ids.next(), self.child(), kind, reach.strip(), hidden, now);
        if (kind == Request.Kind.SEE_IRO) {
            store.add(request.promised(today.plusDays(AnswerDays.read(settings, today))), null);
        } else {
            var queued = outbox.queue(self.actor(), now, letters.write(today, request));
            if (!(queued instanceof Outbox.Answer.Queued(var message))) {
                return Asked.NOWHERE_TO_GO;
            }
            store.add(request, message);
        }
        audit.write(self.actor(), now, "asked for help", self.child(), List.of(kind.name()));
        var place = Place.valueOf(kind.name());
        noticed.notice(self, now, today, place, request.reach(), () -> this.hidden.leftOut(request, today));
        return Asked.SENT;
    }

    /// What the child asked for, with the answers they read by now, the newest first.
    @Transactional(readOnly = true)
    public List<Request> list(Self self, Instant now) {
        return store.list(self.child()).stream().map(request -> request.at(now)).toList();
    }

    /// A stretch of what waits for this person, the longest first.
    @Transactional(readOnly = true)
    public List<Request> listWaiting(Actor actor, LocalDate today, int skipped, int most) {
        return store.listWaiting(actor, today, skipped, most);
    }

    /// How many wait for this person.
    @Transactional(readOnly = true)
    public int countWaiting(Actor actor, LocalDate today) {
        return store.countWaiting(actor, today);
    }

    /// One of them, also where somebody has answered it meanwhile or sent it again; `NotFound` where it is not for
    /// this person. Whoever was told that it did not leave may see it too, for they are to ring; nobody from whom
    /// it is kept. What they typed meanwhile is theirs to send, whatever became of it while they typed.
    @Transactional(readOnly = true)
    public Request get(Actor actor, LocalDate today, UUID id) {
        return store.find(id)
                .filter(request -> isFor(actor, today, request)
                        || (alerts.wasToldOf(actor, Departures.ABOUT, Departures.page(id))
                                && !hidden.from(request, today).contains(actor.person())))
                .orElseThrow(NotFound::new);
    }

    /// Whether this person may open it: it waits, and is for them.
    @Transactional(readOnly = true)
    public boolean waitsFor(Actor actor, LocalDate today, UUID id) {
        return find(actor, today, id)
                .filter(request -> request.answered() == null)
                .isPresent();
    }

    private Optional<Request> find(Actor actor, LocalDate today, UUID id) {
        return store.find(id).filter(request -> isFor(actor, today, request));
    }

    private Request getWaiting(Actor actor, LocalDate today, UUID id) {
        return find(actor, today, id)
                .filter(request -> request.answered() == null)
                .orElseThrow(NotFound::new);
    }

    /// Opens one that waits: the child reads by whom it was opened first, and when.
    public Request open(Actor actor, Instant now, LocalDate today, UUID id) {
        var request = getWaiting(actor, today, id);
        if (store.addRead(id, actor, now)) {
            audit.write(
                    actor,
                    now,
                    "read what the child asked for",
                    request.child(),
                    List.of(request.kind().name()));
        }
        return getWaiting(actor, today, id);
    }

    private boolean isFor(Actor actor, LocalDate today, Request request) {
        if (actor.seesWholeService()) {
            // A manager answers for complaints, also where they stand in for the IRO.
            return !hidden.isTheirSocialWorker(actor.person(), request, today);
        }
        var leaving = request.leaving();
        var theirs =
                (request.kind() != Request.Kind.COMPLAINT && relations.isIro(actor.person(), request.child(), today))
                        || (leaving != null && alerts.mayKnow(actor, Departures.about(leaving.message())));
        return theirs && !hidden.from(request, today).contains(actor.person());
    }

    /// What came of sending it again.
    public enum Again {
        /// It is on its way once more.
        ON_ITS_WAY,
        /// It has left, is on its way, or was answered.
        NOT_NEEDED,
        /// There is no address it could go to: somebody says where first.
        NOWHERE_TO_GO
    }

    /// Sends one that did not leave once more, by another message, to whoever is on the children's side today. The one
    /// that did not leave is never sent.
    public Again sendAgain(Actor actor, Instant now, LocalDate today, UUID id) {
        actor.mustBe(Role.IRO, Role.IRO_MANAGER);
        var request = get(actor, today, id);
        var leaving = request.leaving();
        if (leaving == null || request.state() != Request.State.NOT_LEFT) {
            return Again.NOT_NEEDED;
        }
        var queued = outbox.queueInPlaceOf(actor, now, leaving.message(), letters.write(today, request));
        if (queued.isEmpty()) {
            return Again.NOT_NEEDED;
        }
        if (!(queued.get() instanceof Outbox.Answer.Queued(var message))) {
            return Again.NOWHERE_TO_GO;
        }
        store.sentAgain(actor, now, id, message);
        audit.write(
                actor,
                now,
                "sent what the child asked for again",
                request.child(),
                List.of(request.kind().name()));
        departures.settled(actor, now, leaving.message());
        return Again.ON_ITS_WAY;
    }

    /// What came of answering.
    public enum Done {
        ANSWERED,
        /// The child must be told something.
        WORDS_MISSING,
        /// It is said to have been on a day still to come.
        NOT_YET,
        /// Somebody else did meanwhile.
        ALREADY
    }

    /// Says what became of it, in words the child reads when somebody is there to talk about it (rule 7).
    public Done answer(Actor actor, Instant now, LocalDate today, UUID id, LocalDate on, String words) {
        var request = get(actor, today, id);
        if (request.answered() != null) {
            return Done.ALREADY;
        }
        if (words.isBlank()) {
            return Done.WORDS_MISSING;
        }
        if (on.isAfter(today)) {
            return Done.NOT_YET;
        }
        audit.write(
                actor,
                now,
                "answered what the child asked for",
                request.child(),
                List.of(request.kind().name()));
        var shownFrom = moments.next(now, today, request.child());
        var leaving = request.leaving();
        if (leaving != null) {
            departures.settled(actor, now, leaving.message());
        }
        return store.answer(actor, now, id, on, words.strip(), shownFrom) ? Done.ANSWERED : Done.ALREADY;
    }
}
