package org.heard.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.children.Connections;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.PrivateLink;
import org.heard.ids.ReviewId;
import org.heard.outbox.Message;
import org.heard.outbox.Outbox;
import org.heard.pages.Days;
import org.heard.participation.FeedbackLink.Bar;
import org.heard.participation.FeedbackLink.Way;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What parents and carers say after a review, without an account: the child's own IRO lets a private link go
/// to each of them, or not, and reads what comes back. Nobody else sees to whom one went, and nothing of it
/// stands in the chronicle.
@Component
@Transactional
public class FeedbackLinks {
    /// For how many days after a review one is let go, and for how many it opens then. Practice, not law.
    public static final int DAYS = OwnFeedback.DAYS_AFTER;

    private final FeedbackLinkStore store;
    private final FeedbackBars bars;
    private final AskedToReview asked;
    private final Reviews reviews;
    private final Connections connections;
    private final Feedback feedback;
    private final Outbox outbox;
    private final Audit audit;

    FeedbackLinks(
            FeedbackLinkStore store,
            FeedbackBars bars,
            AskedToReview asked,
            Reviews reviews,
            Connections connections,
            Feedback feedback,
            Outbox outbox,
            Audit audit) {
        this.store = store;
        this.bars = bars;
        this.asked = asked;
        this.reviews = reviews;
        this.connections = connections;
        this.feedback = feedback;
        this.outbox = outbox;
        this.audit = audit;
    }

    /// A parent or carer of the child.
    ///
    /// @param bars why they are not written to; empty where they may be
    /// @param link the one they have, absent where they have none
    public record Adult(
            UUID id,
            String name,
            String capacity,
            Answerer as,
            Set<Bar> bars,
            @Nullable FeedbackLink link) {
        public Adult {
            bars = Set.copyOf(bars);
        }

        /// Why not, in words; empty where they may be written to.
        public String why() {
            return bars.stream().sorted().map(Bar::words).collect(Collectors.joining(". "));
        }
    }

    /// What came of letting one go.
    public sealed interface Given {
        /// To be printed now: its secret is kept nowhere.
        record ToPrint(String name, LocalDate lastOn, String secret) implements Given {}

        /// It is on its way.
        record Sent() implements Given {}

        /// There is no such address, in words that stand beside it.
        record NoAddress(String why) implements Given {}

        /// They have one already, or may not be written to, or the review is too long ago.
        record Not() implements Given {}
    }

    /// Whether this person lets links go and reads what comes back: the child's IRO, or whoever stands in.
    @Transactional(readOnly = true)
    public boolean isFor(Actor actor, LocalDate today, ChildId child) {
        return feedback.isIro(actor, today, child);
    }

    /// The parents and carers of a child with what stands against writing to them about a review, for the
    /// child's own IRO; `NotFound` for anybody else.
    @Transactional(readOnly = true)
    public List<Adult> list(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        must(actor, today, child);
        reviews.get(actor, today, child, review);
        var links =
                store.list(review).stream().collect(Collectors.toMap(FeedbackLink::connection, Function.identity()));
        var invited = asked.asked(actor, today, child, review);
        var unwanted = bars.unwanted(actor.organisation(), today, child, review);
        return connections.list(actor, child, today).stream()
                .filter(one -> one.on(today) || links.containsKey(one.id()))
                .flatMap(one -> Answerer.of(one).stream()
                        .map(as -> new Adult(
                                one.id(),
                                one.facts().name(),
                                one.facts().relationship(),
                                as,
                                withNotAsked(bars.of(one, unwanted, today), invited.contains(one.id())),
                                links.get(one.id()))))
                .toList();
    }

    /// One of them; `NotFound` where there is no such person.
    @Transactional(readOnly = true)
    public Adult get(Actor actor, LocalDate today, ChildId child, ReviewId review, UUID connection) {
        return list(actor, today, child, review).stream()
                .filter(one -> one.id().equals(connection))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Set<Bar> withNotAsked(Set<Bar> bars, boolean asked) {
        return asked
                ? bars
                : Stream.concat(bars.stream(), Stream.of(Bar.NOT_ASKED)).collect(Collectors.toSet());
    }

    /// What came back, for the child's own IRO; empty for anybody else. Once shown to them it waits no more.
    public List<FeedbackLink> read(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review) {
        if (!isFor(actor, today, child)) {
            return List.of();
        }
        reviews.get(actor, today, child, review);
        var said = store.list(review).stream()
                .filter(link -> link.usedAt() != null && !link.declined())
                .toList();
        if (!said.isEmpty()) {
            store.read(review, now);
            audit.write(actor, now, "read", child, List.of("feedback of parents and carers"));
        }
        return said;
    }

    /// Whether a link can still be let go for this review.
    @Transactional(readOnly = true)
    public boolean isOpen(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        return isOpen(reviews.get(actor, today, child, review), today);
    }

    private static boolean isOpen(Review review, LocalDate today) {
        var on = review.completedOn();
        return on != null && !on.isAfter(today) && on.isAfter(today.minusDays(DAYS));
    }

    /// Lets a link go, to be printed here, or to an email address.
    ///
    /// @param address empty: on paper
    /// @param origin  where the service is found from outside
    public Given give(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            ReviewId review,
            UUID connection,
            Optional<String> address,
            String origin) {
        var adult = get(actor, today, child, review, connection);
        if (!adult.bars().isEmpty() || adult.link() != null || !isOpen(actor, today, child, review)) {
            return new Given.Not();
        }
        var link = link(actor, now, today, child, review, adult, address.isPresent() ? Way.EMAIL : Way.PAPER);
        var secret = PrivateLink.next();
        if (address.isPresent()) {
            var queued = outbox.queue(actor, now, message(link, address.get(), origin + at(secret)));
            if (queued instanceof Outbox.Answer.NoAddress(var why)) {
                return new Given.NoAddress(why);
            }
        }
        if (!store.add(link, secret, actor)) {
            throw new IllegalStateException("a second link for the same person");
        }
        audit.write(actor, now, "gave out", child, List.of("link for feedback"));
        return address.isPresent() ? new Given.Sent() : new Given.ToPrint(adult.name(), link.lastOn(), secret);
    }

    /// Where a link leads.
    static String at(String secret) {
        return "/afterwards?link=" + secret;
    }

    private static FeedbackLink link(
            Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, Adult adult, Way way) {
        return new FeedbackLink(
                Ids.next(),
                review,
                child,
                adult.id(),
                adult.as(),
                adult.name(),
                way,
                now,
                actor.name(),
                today.plusDays(DAYS),
                null,
                null,
                false,
                Map.of(),
                "");
    }

    /// The letter says nothing of a child, of what the meeting was, or of who writes: other people read letters too.
    private static Message message(FeedbackLink link, String address, String where) {
        return new Message(
                        "feedback-link/" + link.id(),
                        "Private link",
                        Optional.of(link.child()),
                        new Message.Recipient(link.name(), address),
                        "Three questions for you",
                        """
                        Hello,

                        You were asked to a meeting lately. How was it for you? There are three
                        questions, a tap each. You need no account:

                        %s

                        The link is for you alone. It works once, until %s.
                        The reviewing officer reads your answers first. The manager sees only
                        themes of five people or more.

                        If you would rather not, you need not do anything.
                        """.formatted(where, Days.written(link.lastOn())),
                        List.of())
                .forgotten();
    }

    /// Takes a link back that was not used. False where it was meanwhile.
    public boolean takeBack(
            Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, UUID connection) {
        var link = get(actor, today, child, review, connection).link();
        var taken = link != null && store.takeBack(link.id(), now);
        if (taken) {
            audit.write(actor, now, "took back", child, List.of("link for feedback"));
        }
        return taken;
    }

    private void must(Actor actor, LocalDate today, ChildId child) {
        if (!isFor(actor, today, child)) {
            throw new NotFound();
        }
    }
}
