package org.heard.alerts;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.ids.Ids;
import org.heard.outbox.Message;
import org.heard.outbox.Message.Recipient;
import org.heard.outbox.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whether alerts arrive: a test carries a number, and counts once whoever received it has said the number.
@Component
@Transactional
public class ChannelTests {
    /// Guessing a number of six digits in so many tries is not worth it.
    private static final int MOST_TRIES = 5;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ChannelTestStore store;
    private final RotaStore rota;
    private final Outbox outbox;
    private final Audit audit;

    ChannelTests(ChannelTestStore store, RotaStore rota, Outbox outbox, Audit audit) {
        this.store = store;
        this.rota = rota;
        this.outbox = outbox;
        this.audit = audit;
    }

    /// The last test of a contact.
    public record Tested(ContactId contact, Instant sentAt, Optional<Instant> confirmedAt) {}

    /// What came of a number.
    public enum Confirmed {
        CONFIRMED,
        /// It is not the number of the last test of this contact.
        WRONG,
        /// It was wrong too often, or no test was sent: a new one has to be.
        TOO_OFTEN
    }

    /// Sends a test alert to somebody on the rota.
    public Outbox.Answer send(Actor actor, Instant now, LocalDate today, ContactId contact) {
        Rota.mustKeep(actor);
        var to = rota.list().stream()
                .filter(one -> one.id().equals(contact) && one.isOnRota(today))
                .findFirst()
                .orElseThrow(NotFound::new);
        var test = Ids.next();
        var number = "%06d".formatted(RANDOM.nextInt(1_000_000));
        var answer = outbox.queue(
                actor,
                now,
                new Message(
                        "alert-test/" + test,
                        "Test alert",
                        Optional.empty(),
                        new Recipient(to.name(), to.email()),
                        "Test: please confirm",
                        """
                        This is a test. Nothing has happened.

                        Please tell whoever sent it this number: %s

                        It shows that an alert would have reached you.
                        """.formatted(number),
                        List.of()));
        if (answer instanceof Outbox.Answer.Queued) {
            store.add(test, contact, number, actor.person(), now);
        }
        return answer;
    }

    /// Takes the number that somebody who received a test has said.
    public Confirmed confirm(Actor actor, Instant now, ContactId contact, String number) {
        Rota.mustKeep(actor);
        var last = store.last(contact);
        if (last.isEmpty() || last.get().tries() >= MOST_TRIES) {
            return Confirmed.TOO_OFTEN;
        }
        if (!last.get().number().equals(number.replaceAll("\\s", ""))) {
            store.countTry(last.get().id());
            return Confirmed.WRONG;
        }
        store.confirm(last.get().id(), actor.person(), now);
        audit.write(actor, now, "confirmed a test alert", List.of("contact"));
        return Confirmed.CONFIRMED;
    }

    /// The last test of each contact.
    @Transactional(readOnly = true)
    public List<Tested> list(Actor actor) {
        Rota.mustKeep(actor);
        return store.list();
    }
}
