package org.heard.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Sight;
import org.heard.children.Connection;
import org.heard.children.Connection.MaySee;
import org.heard.children.Connections;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.heard.ids.Sha256;
import org.heard.records.Around;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.heard.records.RecordPart;
import org.heard.reviews.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who gets what of a review: proposed from who-is-who, decided by the IRO. `Releases` lets a copy go,
/// `HandingOver` takes it to its reader.
@Component
@Transactional
public class Copies {
    private static final String NOBODY_SAID = "Nobody has said yet what they may see";

    /// A part that can be given to somebody who is not told where the child lives: all but where that stands.
    private static final Set<RecordPart> NOT_WHERE = Arrays.stream(RecordPart.values())
            .filter(part -> part.isOfTheRecord() && part != RecordPart.PLACEMENT && part != RecordPart.EDUCATION)
            .collect(Collectors.toUnmodifiableSet());

    private final CopyStore store;
    private final Reviews reviews;
    private final Around around;
    private final Connections connections;
    private final LetterWays letterWays;
    private final Sight sight;
    private final Chronicle chronicle;

    Copies(
            CopyStore store,
            Reviews reviews,
            Around around,
            Connections connections,
            LetterWays letterWays,
            Sight sight,
            Chronicle chronicle) {
        this.store = store;
        this.reviews = reviews;
        this.around = around;
        this.connections = connections;
        this.letterWays = letterWays;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// Everybody who might get something of this review: who was decided on, and proposals for the others from what
    /// who-is-who says they may see.
    @Transactional(readOnly = true)
    public List<Copy> list(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.DISTRIBUTE, child, today);
        reviews.get(actor, today, child, review);
        var kept = new HashMap<UUID, Copy>();
        store.list(review).forEach(copy -> kept.put(copy.recipient().id(), copy));
        var maySee = new HashMap<UUID, Connection>();
        connections.list(actor, child, today).forEach(connection -> maySee.put(connection.id(), connection));
        var all = new ArrayList<Copy>();
        var toTheChild = letterWays.last(child).map(LetterWays.Chosen::way).orElse(Way.IN_PERSON);
        for (var somebody : around.list(actor, child, today)) {
            var one = kept.remove(somebody.id());
            all.add(one == null ? proposed(review, child, somebody, maySee.get(somebody.id()), toTheChild) : one);
        }
        all.addAll(kept.values());
        return all;
    }

    /// One of them; `NotFound` where there is no such person.
    @Transactional(readOnly = true)
    public Copy get(Actor actor, LocalDate today, ChildId child, ReviewId review, UUID recipient) {
        return list(actor, today, child, review).stream()
                .filter(copy -> copy.recipient().id().equals(recipient))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Decides what somebody gets, how, and why no more.
    public Answer decide(Actor actor, Instant now, LocalDate today, Copy given) {
        sight.must(actor, Act.RECORD_REVIEW, given.child(), today);
        get(actor, today, given.child(), given.review(), given.recipient().id());
        var more = isMoreThanTheyMaySee(actor, today, given);
        var copy = given.extent().wantsReason() || more ? given : given.because("");
        if (copy.extent().wantsReason() && copy.reason().isBlank()) {
            return new Answer.Refused(Why.REASON_MISSING);
        }
        if (onlyDistributes(copy.recipient()) && (copy.extent() == Extent.ALL || copy.extent() == Extent.PART)) {
            return new Answer.Refused(Why.ONLY_DISTRIBUTES);
        }
        if (more && (copy.reason().isBlank() || isTheMarkItself(actor, today, copy))) {
            return new Answer.Refused(Why.MORE_THAN_THEY_MAY_SEE);
        }
        if (copy.extent() == Extent.PART && copy.parts().isEmpty()) {
            return new Answer.Refused(Why.PARTS_MISSING);
        }
        var notTheirs = copy.way() == Way.OWN_SPACE && copy.recipient().from() != From.CHILD;
        if (copy.extent() != Extent.NOTHING && (copy.way() == null || notTheirs)) {
            return new Answer.Refused(Why.WAY_MISSING);
        }
        if (!store.keep(copy)) {
            return new Answer.Refused(Why.CHANGED_MEANWHILE);
        }
        // The reason stands with the decision, for whoever decides: the chronicle is read by those it is about.
        chronicle.write(
                actor,
                now,
                Entry.of(
                                copy.child(),
                                "Decided what %s gets of a review: %s"
                                        .formatted(
                                                copy.recipient().words(),
                                                copy.extent().words().toLowerCase(java.util.Locale.UK)),
                                "copy")
                        .about("review", copy.review().value()));
        return new Answer.Done(store.find(copy.review(), copy.recipient().id()).orElseThrow());
    }

    /// What is proposed for those of whom nothing is decided yet.
    @Transactional(readOnly = true)
    public Proposals proposals(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        return new Proposals(list(actor, today, child, review).stream()
                .filter(copy -> copy.version() == 0)
                .toList());
    }

    /// Decides what was proposed for these people, for all of them or for none; refused where the proposals are no
    /// longer those that were read.
    ///
    /// @param fingerprint of the proposals that were read
    public Accepted accept(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            ReviewId review,
            Set<UUID> people,
            String fingerprint) {
        var proposals = proposals(actor, today, child, review);
        if (!proposals.fingerprint().equals(fingerprint)) {
            return new Accepted.ReadAgain();
        }
        var some = proposals.copies().stream()
                .filter(copy -> people.contains(copy.recipient().id()))
                .toList();
        for (var copy : some) {
            if (!(decide(actor, now, today, copy) instanceof Answer.Done)) {
                // What is proposed can be decided as it is: who-is-who was read in this very transaction.
                throw new IllegalStateException("a proposal was refused");
            }
        }
        return new Accepted.Done(some.size());
    }

    /// Whether somebody said what they may see, so that the proposal rests on more than that nobody did.
    public static boolean isSaid(Copy proposed) {
        return !proposed.reason().equals(NOBODY_SAID);
    }

    /// What is proposed for people, and a fingerprint of it.
    public record Proposals(List<Copy> copies) {
        public Proposals {
            copies = List.copyOf(copies);
        }

        public String fingerprint() {
            return Sha256.hex(copies.stream()
                    .map(copy -> String.join(
                            "\u0000",
                            copy.recipient().id().toString(),
                            copy.extent().name(),
                            copy.parts().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                            copy.reason(),
                            String.valueOf(copy.way())))
                    .collect(Collectors.joining("\n")));
        }
    }

    /// What came of accepting proposals.
    public sealed interface Accepted {
        /// For so many people.
        record Done(int people) implements Accepted {}

        /// Nothing was decided: what is proposed has changed since it was read.
        record ReadAgain() implements Accepted {}
    }

    /// Why they may see less is no reason for giving them more.
    private boolean isTheMarkItself(Actor actor, LocalDate today, Copy copy) {
        return connections.list(actor, copy.child(), today).stream()
                .anyMatch(one -> one.id().equals(copy.recipient().id())
                        && one.facts()
                                .maySeeReason()
                                .strip()
                                .equalsIgnoreCase(copy.reason().strip()));
    }

    /// Whether who-is-who says that they may see less than they get.
    boolean isMoreThanTheyMaySee(Actor actor, LocalDate today, Copy copy) {
        return connections.list(actor, copy.child(), today).stream()
                .filter(one -> one.id().equals(copy.recipient().id()))
                .anyMatch(one -> switch (one.facts().maySee()) {
                    case ALL, NOT_DECIDED -> false;
                    case PART -> copy.extent() == Extent.ALL;
                    case DECISIONS -> copy.extent() == Extent.ALL || copy.extent() == Extent.PART;
                    case NOTHING -> copy.extent() != Extent.NOTHING;
                });
    }

    /// Business support sends the copies and reads none: they hold what the child said.
    static boolean onlyDistributes(Somebody somebody) {
        return somebody.from() == From.WORKER && somebody.capacity().equals(RelationKind.BUSINESS_SUPPORT.words());
    }

    private static Copy proposed(
            ReviewId review, ChildId child, Somebody somebody, @Nullable Connection known, Way toTheChild) {
        var maySee = known == null ? MaySee.NOT_DECIDED : known.facts().maySee();
        var extent = onlyDistributes(somebody)
                ? Extent.NOTHING
                : switch (maySee) {
                    case ALL -> Extent.ALL;
                    case PART -> Extent.PART;
                    case DECISIONS -> Extent.DECISIONS;
                    case NOTHING -> Extent.NOTHING;
                    case NOT_DECIDED -> somebody.from() == From.CONNECTION ? Extent.NOTHING : Extent.ALL;
                };
        return new Copy(
                Ids.next(),
                review,
                child,
                somebody,
                extent,
                extent == Extent.PART ? NOT_WHERE : Set.of(),
                reason(somebody, known),
                extent == Extent.NOTHING ? null : way(somebody, toTheChild),
                List.of(),
                1,
                0);
    }

    private static String reason(Somebody somebody, @Nullable Connection known) {
        if (onlyDistributes(somebody)) {
            return "They send the copies and do not receive one";
        }
        return known == null
                ? ""
                : known.facts().maySee() == MaySee.NOT_DECIDED
                        ? NOBODY_SAID
                        : known.facts().maySeeReason();
    }

    private static Way way(Somebody somebody, Way toTheChild) {
        return switch (somebody.from()) {
            case CHILD -> toTheChild;
            case CONNECTION, NAME -> Way.POST;
            case WORKER -> Way.HERE;
        };
    }
}
