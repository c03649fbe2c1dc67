package org.heard.choices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.choices.Wanted.Wish;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.moments.Moments;
import org.heard.received.Kind;
import org.heard.received.Piece;
import org.heard.received.Received;
import org.heard.records.Around.Somebody;
import org.heard.tellings.Noticed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a child chose for a review, for the IRO's side. Who is not wanted is told to nobody else: whoever asks people
/// to the review works from a proposal that does not say why.
@Component
@Transactional
public class Choices {
    private final SheetStore store;
    private final Sheets sheets;
    private final Sight sight;
    private final Moments moments;
    private final Received received;
    private final Noticed noticed;
    private final Chronicle chronicle;

    Choices(
            SheetStore store,
            Sheets sheets,
            Sight sight,
            Moments moments,
            Received received,
            Noticed noticed,
            Chronicle chronicle) {
        this.store = store;
        this.sheets = sheets;
        this.sight = sight;
        this.moments = moments;
        this.received = received;
        this.noticed = noticed;
        this.chronicle = chronicle;
    }

    /// Whom to propose for a review.
    ///
    /// @param wanted   by the child, for all of it or a part
    /// @param unwanted proposed to nobody
    /// @param named    whom the child named besides those around them
    public record Proposal(Set<UUID> wanted, Set<UUID> unwanted, List<Somebody> named) {
        public Proposal {
            wanted = Set.copyOf(wanted);
            unwanted = Set.copyOf(unwanted);
            named = List.copyOf(named);
        }
    }

    /// All of it, for whoever records the review; empty for anybody else, or where the child chose nothing. Of the
    /// reader themself it says nothing, nor what must not be said in front of them, nor words that accuse them.
    @Transactional(readOnly = true)
    public Optional<Sheet> find(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        return seen(actor, today, child, () -> sheets.of(child, review));
    }

    /// The same for a reader who has the answers to these questions before their eyes: the child reads that
    /// they have.
    public Optional<Sheet> open(
            Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, Set<Question> shown) {
        return opened(actor, now, today, child, find(actor, today, child, review), shown);
    }

    /// The same of what is chosen for the next review, whether or not one is planned.
    public Optional<Sheet> openNext(Actor actor, Instant now, LocalDate today, ChildId child) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var sheet = seen(actor, today, child, () -> sheets.next(child));
        return opened(actor, now, today, child, sheet, EnumSet.allOf(Question.class));
    }

    /// Of these people alone the child’s choice is before somebody's eyes.
    public void openPeople(
            Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, Set<UUID> people) {
        find(actor, today, child, review)
                .ifPresent(sheet -> read(
                        actor,
                        now,
                        today,
                        child,
                        sheet.people().stream()
                                .filter(one -> people.contains(one.id()))
                                .flatMap(one -> Stream.ofNullable(sheet.piece(one)))));
    }

    private Optional<Sheet> opened(
            Actor actor, Instant now, LocalDate today, ChildId child, Optional<Sheet> sheet, Set<Question> shown) {
        sheet.ifPresent(one -> read(actor, now, today, child, shown.stream().flatMap(one::pieces)));
        return sheet;
    }

    private void read(Actor actor, Instant now, LocalDate today, ChildId child, Stream<Piece> shown) {
        var pieces = shown.filter(piece -> piece.read() == null).map(Piece::id).toList();
        received.read(actor, now, today, child, Kind.MEETING, pieces);
    }

    /// How each thing stands is asked before the words are: what the child says in between is not read. What was
    /// raised is asked after them: it is kept from whoever it accuses.
    private Optional<Sheet> seen(Actor actor, LocalDate today, ChildId child, Supplier<Optional<Sheet>> sheet) {
        if (!sight.may(actor, Act.RECORD_REVIEW, child, today)) {
            return Optional.empty();
        }
        var pieces = received.list(child, Kind.MEETING);
        var found = sheet.get();
        var raised = Raised.of(noticed, child, received.list(child, Kind.MEETING));
        return found.map(one -> raised.without(without(one.with(pieces), actor), actor));
    }

    private static Sheet without(Sheet sheet, Actor reader) {
        var person = reader.person().value();
        return new Sheet(
                sheet.id(),
                sheet.begunOn(),
                sheet.changedAt(),
                sheet.given(),
                sheet.people().stream().filter(one -> !one.id().equals(person)).toList(),
                sheet.redCards().stream().filter(card -> !card.names(person)).toList(),
                sheet.pieces());
    }

    /// When, where and how the child wants to meet, for whoever plans it: what was tapped, without their words.
    @Transactional(readOnly = true)
    public Map<Question, Choice> arranging(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.INVITE, child, today);
        var chosen = new EnumMap<Question, Choice>(Question.class);
        sheets.of(child, review)
                .ifPresent(sheet -> sheet.given().forEach((question, given) -> {
                    var choice = given.choice();
                    if (question.arranges() && choice != null) {
                        chosen.put(question, choice);
                    }
                }));
        return chosen;
    }

    /// Whom to propose, for whoever asks people to the review.
    @Transactional(readOnly = true)
    public Proposal proposal(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.INVITE, child, today);
        var people = sheets.of(child, review).map(Sheet::people).orElse(List.of()).stream()
                .filter(one -> !one.id().equals(actor.person().value()))
                .toList();
        return new Proposal(
                people.stream()
                        .filter(one -> one.wish() != Wish.NO)
                        .map(Wanted::id)
                        .collect(Collectors.toSet()),
                people.stream()
                        .filter(one -> one.wish() == Wish.NO)
                        .map(Wanted::id)
                        .collect(Collectors.toSet()),
                people.stream()
                        .filter(one -> one.wish() != Wish.NO)
                        .map(Wanted::somebody)
                        .filter(one -> one.from() == org.heard.records.Around.From.NAME)
                        .toList());
    }

    /// Of whom it is done otherwise than the child wants, and the child is not told why. Only whoever reads what the
    /// child chose can say it: for others this is empty, and it waits for the IRO.
    ///
    /// @param asked whether somebody is asked; of whom nothing is decided, it says nothing
    @Transactional(readOnly = true)
    public Set<UUID> untold(
            Actor actor,
            LocalDate today,
            ChildId child,
            ReviewId review,
            Map<UUID, Boolean> asked,
            Map<UUID, String> told) {
        return find(actor, today, child, review).map(Sheet::people).orElse(List.of()).stream()
                .filter(one -> asked.containsKey(one.id()) && one.wish().isAgainst(asked.get(one.id())))
                .filter(one ->
                        one.told() == null && told.getOrDefault(one.id(), "").isBlank())
                .map(Wanted::id)
                .collect(Collectors.toSet());
    }

    /// Tells the child why it is done otherwise than they want, for each of these people; they read it when
    /// somebody is there to talk about it (rule 7). The chronicle does not say of whom.
    public void tell(
            Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, Map<UUID, String> told) {
        var sheet = find(actor, today, child, review);
        var some = sheet.map(Sheet::people).orElse(List.of()).stream()
                .filter(one -> !told.getOrDefault(one.id(), "").isBlank())
                .filter(one -> {
                    var before = one.told();
                    return before == null
                            || !before.words()
                                    .equals(told.getOrDefault(one.id(), "").strip());
                })
                .toList();
        for (var one : some) {
            store.tell(
                    sheet.orElseThrow().id(),
                    one.id(),
                    told.getOrDefault(one.id(), "").strip(),
                    actor,
                    today,
                    moments.next(now, today, child));
        }
        if (!some.isEmpty()) {
            chronicle.write(
                    actor,
                    now,
                    Entry.of(child, "Answered the child’s choices for their review", "choices for the review")
                            .about("review", review.value()));
        }
    }

    /// What came of answering a red card.
    public enum Answered {
        DONE,
        /// Somebody has answered it, or the child has taken it away.
        ALREADY
    }

    /// Tells the child what becomes of a red card, once; they read it when somebody is there to talk about it
    /// (rule 7).
    public Answered answer(Actor actor, Instant now, LocalDate today, ChildId child, UUID card, String words) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var sheet = seen(actor, today, child, () -> sheets.next(child));
        var open = sheet.stream()
                .flatMap(one -> one.redCards().stream())
                .filter(one -> one.id().equals(card) && one.told() == null)
                .findFirst();
        if (open.isEmpty()) {
            return Answered.ALREADY;
        }
        var shownFrom = moments.next(now, today, child);
        store.tell(sheet.orElseThrow().id(), open.get(), words.strip(), actor, today, shownFrom);
        received.answered(child, Kind.MEETING, About.card(card), shownFrom);
        chronicle.write(
                actor, now, Entry.of(child, "Answered the child’s choices for their review", "choices for the review"));
        return Answered.DONE;
    }
}
