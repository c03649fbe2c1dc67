package org.heard.participation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.children.Connections;
import org.heard.database.Tenancy;
import org.heard.participation.FeedbackLink.Said;
import org.heard.signin.Attempts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Where a parent or carer comes in with their link, without an account: it opens one page with three
/// questions, once. What is wrong, over, taken back, or held by somebody who may no longer be written to is all
/// the same: nothing is said of anybody.
@Component
public class FeedbackDoor {
    private static final Duration A_WHILE = Duration.ofMinutes(15);
    private static final int MOST_WRONG = 20;

    private final FeedbackLinkStore store;
    private final FeedbackBars bars;
    private final Connections connections;
    private final Audit audit;
    private final TransactionTemplate transaction;

    /// Only what is wrong counts, by network.
    private final Attempts wrong = new Attempts(MOST_WRONG, A_WHILE);

    FeedbackDoor(
            FeedbackLinkStore store,
            FeedbackBars bars,
            Connections connections,
            Audit audit,
            TransactionTemplate transaction) {
        this.store = store;
        this.bars = bars;
        this.connections = connections;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// What stands behind a link.
    public sealed interface Opened {
        /// Three questions.
        record Asks() implements Opened {}

        /// They have answered.
        record Used() implements Opened {}

        /// It is wrong, or over.
        record Nothing() implements Opened {}

        /// Too many wrong ones came from there.
        record Wait() implements Opened {}
    }

    /// Looks behind a link; changes nothing, so that a mail program that looks first does no harm.
    ///
    /// @param from the network it comes from
    public Opened open(String secret, String from, Instant now, LocalDate today) {
        return found(secret, from, now, (link, may) -> opened(link, may, today));
    }

    /// Keeps what was said and uses the link up; with nothing said they would rather not. What is behind it after that.
    public Opened say(String secret, String from, Instant now, LocalDate today, Said said) {
        return found(secret, from, now, (link, may) -> {
            var opened = opened(link, may, today);
            if (!(opened instanceof Opened.Asks) || !store.use(link.id(), said, now, today)) {
                return opened instanceof Opened.Asks ? new Opened.Used() : opened;
            }
            var actor = Actor.system(Tenancy.current(), "Somebody with a private link");
            audit.write(actor, now, "changed", link.child(), List.of("feedback of parents and carers"));
            return new Opened.Used();
        });
    }

    private interface Behind {
        Opened of(FeedbackLink link, boolean may);
    }

    private Opened found(String secret, String from, Instant now, Behind behind) {
        if (secret.isBlank()) {
            return new Opened.Nothing();
        }
        if (wrong.refused(from, now).isPresent()) {
            return new Opened.Wait();
        }
        var opened = store.whereabouts(secret)
                .flatMap(found -> Tenancy.within(
                        found.organisation(),
                        () -> Optional.ofNullable(transaction.execute(status -> store.find(found.link())
                                .map(link -> behind.of(link, may(link, now)))
                                .orElseGet(Opened.Nothing::new)))))
                .orElseGet(Opened.Nothing::new);
        if (!(opened instanceof Opened.Nothing)) {
            wrong.forgive(from);
        }
        return opened;
    }

    private static Opened opened(FeedbackLink link, boolean may, LocalDate today) {
        if (link.takenBackAt() != null || link.lastOn().isBefore(today) || !may) {
            return new Opened.Nothing();
        }
        return link.usedAt() != null ? new Opened.Used() : new Opened.Asks();
    }

    private boolean may(FeedbackLink link, Instant now) {
        var today = LocalDate.ofInstant(now, java.time.ZoneId.of("Europe/London"));
        var search = Actor.system(Tenancy.current(), "Somebody with a private link");
        var unwanted = bars.unwanted(Tenancy.current(), today, link.child(), link.review());
        return connections.list(search, link.child(), today).stream()
                .filter(one -> one.id().equals(link.connection()))
                .anyMatch(one -> bars.of(one, unwanted, today).isEmpty());
    }
}
