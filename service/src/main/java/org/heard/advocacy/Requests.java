package org.heard.advocacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.ids.Ids;
import org.heard.moments.Moments;
import org.heard.outbox.Message;
import org.heard.outbox.Outbox;
import org.heard.people.MyPeople;
import org.heard.people.MyPerson;
import org.heard.tellings.LeftOut;
import org.heard.tellings.Noticed;
import org.heard.tellings.PersonToHide.As;
import org.heard.tellings.Place;
import org.heard.tellings.Telling.Hidden.How;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes what a child asks for and sends it where it belongs at once, in the same transaction: to the provider or the
/// complaints team by their own channel, to the IRO's list. Nothing of it stands in the chronicle, which the case line
/// reads; the audit knows.
@Component
@Transactional
public class Requests {
    private final RequestStore store;
    private final OnTheirSide side;
    private final Children children;
    private final MyPeople people;
    private final Moments moments;
    private final Outbox outbox;
    private final Noticed noticed;
    private final Audit audit;

    Requests(
            RequestStore store,
            OnTheirSide side,
            Children children,
            MyPeople people,
            Moments moments,
            Outbox outbox,
            Noticed noticed,
            Audit audit) {
        this.store = store;
        this.side = side;
        this.children = children;
        this.people = people;
        this.moments = moments;
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
        var request = new Request(Ids.next(), self.child(), kind, reach.strip(), hidden, now, null);
        if (kind == Request.Kind.SEE_IRO) {
            store.add(request, null);
        } else {
            var queued = outbox.queue(self.actor(), now, message(self, today, request));
            if (!(queued instanceof Outbox.Answer.Queued(var message))) {
                return Asked.NOWHERE_TO_GO;
            }
            store.add(request, message.value());
        }
        audit.write(self.actor(), now, "asked for help", self.child(), List.of(kind.name()));
        noticed.notice(self, now, today, Place.valueOf(kind.name()), request.reach(), () -> leftOut(request));
        return Asked.SENT;
    }

    /// Who is not to know that the child asked; and a complaint the IRO does not read, for it may be about them.
    private static List<LeftOut> leftOut(Request request) {
        var socialWorker = new LeftOut.Whoever(As.SOCIAL_WORKER, How.TICKED);
        var iro = Stream.of(As.IRO, As.COVER).map(as -> new LeftOut.Whoever(as, How.PLACE));
        return Stream.concat(
                        request.hidden() ? Stream.of(socialWorker) : Stream.empty(),
                        request.kind() == Request.Kind.COMPLAINT ? iro : Stream.empty())
                .map(LeftOut.class::cast)
                .toList();
    }

    /// What the child asked for, with the answers they read by now, the newest first.
    @Transactional(readOnly = true)
    public List<Request> list(Self self, Instant now) {
        return store.list(self.child()).stream().map(request -> request.at(now)).toList();
    }

    /// What waits for this person, the longest first.
    @Transactional(readOnly = true)
    public List<Request> listWaiting(Actor actor, LocalDate today) {
        return store.waiting(actor, today);
    }

    /// One of those; `NotFound` where it is not for this person or no longer waits.
    @Transactional(readOnly = true)
    public Request getWaiting(Actor actor, LocalDate today, UUID id) {
        return store.waiting(actor, today).stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
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
        var request = store.find(id).orElseThrow(NotFound::new);
        if (request.answered() != null) {
            return Done.ALREADY;
        }
        getWaiting(actor, today, id);
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
        return store.answer(actor, now, id, on, words.strip(), shownFrom) ? Done.ANSWERED : Done.ALREADY;
    }

    /// The provider has no account here: it is told by its own channel who asks and how to reach them, and
    /// nothing more. A name that the child keeps for themself and their IRO is theirs to tell: the full name
    /// goes. Why they ask is for the child to say, to the advocate.
    private Message message(Self self, LocalDate today, Request request) {
        var child = children.list(Set.of(self.child())).stream().findFirst().orElseThrow(NotFound::new);
        var reached = side.find(today);
        var advocate = request.kind() == Request.Kind.ADVOCATE;
        var to = advocate
                ? new Message.Recipient(reached.provider(), reached.email())
                : new Message.Recipient("Complaints", reached.complaintsEmail());
        return new Message(
                "asked/" + request.id(),
                advocate ? "Request for an advocate" : "Request to complain",
                Optional.of(self.child()),
                to,
                advocate ? "Somebody asks for an advocate" : "Somebody wants to complain",
                body(request, child, today, people.findReviewingOfficer(self, today)),
                List.of());
    }

    private static String body(Request request, Child child, LocalDate today, Optional<MyPerson> iro) {
        var lines = new StringBuilder();
        lines.append(
                request.kind() == Request.Kind.ADVOCATE
                        ? "A young person asks for an advocate. Please reach them within two working days.\n\n"
                        : "A young person wants to make a complaint. Please reach them within one working day.\n\n");
        lines.append("Name: ").append(child.shownAs()).append('\n');
        child.ageOn(today).ifPresent(age -> lines.append("Age: ").append(age).append('\n'));
        lines.append("How they want to be reached, in their own words: ")
                .append(request.reach())
                .append('\n');
        if (request.kind() == Request.Kind.ADVOCATE) {
            iro.ifPresent(who -> lines.append("Their Independent Reviewing Officer: ")
                    .append(who.name())
                    .append(who.phone().isEmpty() ? "" : ", " + who.phone())
                    .append('\n'));
        }
        if (request.hidden()) {
            lines.append("They do not want their social worker to know that they asked.\n");
        }
        lines.append("\nThey were not asked why, and need not say.\n");
        return lines.toString();
    }
}
