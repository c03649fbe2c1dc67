package org.heard.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes messages, and shows what became of them.
@Component
@Transactional
public class Outbox {
    private final MessageStore store;
    private final MessageLines lines;
    private final Audit audit;
    private final Channel channel;
    private final ApplicationEventPublisher events;

    Outbox(MessageStore store, MessageLines lines, Audit audit, Channel channel, ApplicationEventPublisher events) {
        this.store = store;
        this.lines = lines;
        this.audit = audit;
        this.channel = channel;
        this.events = events;
    }

    /// What came of asking for a message.
    public sealed interface Answer {
        /// It is sent once what it tells of is committed.
        record Queued(MessageId id) implements Answer {}

        /// The same was asked for before; it is sent once.
        record Already(MessageId id) implements Answer {}

        /// It cannot go there, in words that stand beside the address.
        record NoAddress(String why) implements Answer {}
    }

    /// What came of trying again or stopping.
    public enum Changed {
        DONE,
        /// It was sent meanwhile.
        TOO_LATE,
        /// A child asked for it: only an IRO manager stops it.
        CHILD_ASKED,
        /// Another was sent in its place.
        REPLACED
    }

    /// Queues a message in the transaction of what it tells of: either both stand, or neither. Called outside one it
    /// fails. Who may send it has been decided by whoever calls.
    @Transactional(propagation = Propagation.MANDATORY)
    public Answer queue(Actor actor, Instant now, Message message) {
        var fault = channel.faultIn(message.to().address());
        if (fault.isPresent()) {
            return new Answer.NoAddress(fault.get());
        }
        var id = MessageId.next();
        if (!store.add(actor, now, id, channel.kind(), message)) {
            return new Answer.Already(store.find(message.key()).orElseThrow());
        }
        note(actor, now, "queued a message", message.about());
        return new Answer.Queued(id);
    }

    /// Queues a message in the place of one that did not leave, which is then never sent. Empty where that one was sent
    /// meanwhile, or another in its place already: then nothing is queued.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Answer> queueInPlaceOf(Actor actor, Instant now, MessageId old, Message message) {
        var before = store.hold(old);
        if (before.state() == State.SENT || before.replaced()) {
            return Optional.empty();
        }
        var answer = queue(actor, now, message);
        if (answer instanceof Answer.Queued(var id)) {
            store.replace(old, id);
        }
        return Optional.of(answer);
    }

    /// How far a message got, for the module that asked for it.
    @Transactional(readOnly = true)
    public Optional<Progress> find(MessageId id) {
        return store.find(id);
    }

    /// What waits, failed or went out, the newest first, for those who see to it that things arrive. To whom a
    /// message goes is only there for whoever may open the record it is about.
    ///
    /// @param after where the page before ended
    @Transactional(readOnly = true)
    public List<Line> list(Actor actor, LocalDate today, State state, Optional<MessageId> after, int most) {
        mustKeep(actor);
        return lines.list(actor, today, state, after, most);
    }

    /// How many there are of each.
    @Transactional(readOnly = true)
    public Tally count(Actor actor) {
        mustKeep(actor);
        return lines.count();
    }

    /// Whether there is a way out at all; where not, everything waits.
    public boolean isOpen() {
        return channel.isOpen();
    }

    /// Queues a message again, to be tried at once.
    public Changed tryAgain(Actor actor, Instant now, MessageId id) {
        mustKeep(actor);
        var before = store.find(id).orElseThrow(NotFound::new);
        if (before.replaced()) {
            return Changed.REPLACED;
        }
        note(actor, now, "had a message tried again", before.about());
        return store.again(id, now) ? Changed.DONE : Changed.TOO_LATE;
    }

    /// Keeps a message from being sent; only for those who may know to whom it goes. What a child asked for goes on,
    /// unless an IRO manager, whose child it is as well, says otherwise.
    public Changed stop(Actor actor, Instant now, LocalDate today, MessageId id) {
        mustKeep(actor);
        var line = lines.find(actor, today, id).orElseThrow(NotFound::new);
        var message = line.progress();
        if (message.childAsked() && !actor.is(Role.IRO_MANAGER)) {
            return Changed.CHILD_ASKED;
        }
        if (line.to().isEmpty()) {
            throw new NotFound();
        }
        note(actor, now, "stopped a message", message.about());
        if (!store.stop(id)) {
            return Changed.TOO_LATE;
        }
        events.publishEvent(new MessageStopped(id, store.key(id), message.about(), now));
        return Changed.DONE;
    }

    private void note(Actor actor, Instant now, String act, Optional<org.heard.ids.ChildId> about) {
        about.ifPresentOrElse(
                child -> audit.write(actor, now, act, child, List.of("message")),
                () -> audit.write(actor, now, act, List.of("message")));
    }

    static void mustKeep(Actor actor) {
        actor.mustBe(Role.IRO_MANAGER, Role.BUSINESS_SUPPORT, Role.ADMINISTRATOR);
    }
}
