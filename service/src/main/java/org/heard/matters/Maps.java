package org.heard.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.moments.Moments;
import org.heard.received.Kind;
import org.heard.received.Piece;
import org.heard.received.Received;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Children's maps for whoever reviews their care: the map as it stands, what changed since the last review, and what
/// was done about each person.
@Component
@Transactional
public class Maps {
    private final MapStore store;
    private final Reviews reviews;
    private final Sight sight;
    private final Moments moments;
    private final Received received;
    private final Chronicle chronicle;

    Maps(MapStore store, Reviews reviews, Sight sight, Moments moments, Received received, Chronicle chronicle) {
        this.store = store;
        this.reviews = reviews;
        this.sight = sight;
        this.moments = moments;
        this.received = received;
        this.chronicle = chronicle;
    }

    /// A map with what there is to know of it.
    ///
    /// @param map     absent where the child has drawn none
    /// @param since   the last review, absent where there was none
    /// @param changes since then, a line each
    /// @param answers the last first
    /// @param days    of which a map is kept, the last first
    /// @param pieces  of each on it, who read it first and by when it is answered
    public record Seen(
            Optional<PeopleMap> map,
            Optional<LocalDate> since,
            List<String> changes,
            List<Done> answers,
            List<LocalDate> days,
            Map<UUID, Piece> pieces) {
        /// What was done about somebody, the last first.
        public List<Done> about(UUID place) {
            return answers.stream().filter(one -> one.place().equals(place)).toList();
        }
    }

    /// The map, for whoever reviews the child's care; `NotFound` for anybody else.
    @Transactional(readOnly = true)
    public Seen get(Actor actor, LocalDate today, ChildId child) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        // Before the map itself: what the child changes in between is not read.
        var pieces = byPlace(received.list(child, Kind.MAP));
        var map = store.find(child, null);
        var since = reviews.list(actor, today, child).stream()
                .map(Review::completedOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
        var before = since.flatMap(day -> store.find(child, day)).orElse(new PeopleMap(today, List.of()));
        return new Seen(
                map,
                since,
                map.map(now -> now.since(before)).orElse(List.of()),
                store.answers(child),
                store.days(child),
                pieces);
    }

    /// The same for a reader who has it before their eyes: the child reads that they have.
    public Seen open(Actor actor, Instant now, LocalDate today, ChildId child) {
        var seen = get(actor, today, child);
        var unread = seen.map().stream()
                .flatMap(map -> map.people().stream())
                .flatMap(one -> Stream.ofNullable(seen.pieces().get(one.id())))
                .filter(piece -> piece.read() == null)
                .map(Piece::id)
                .toList();
        received.read(actor, now, today, child, Kind.MAP, unread);
        return seen;
    }

    static Map<UUID, Piece> byPlace(Map<String, Piece> pieces) {
        return pieces.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(one -> UUID.fromString(one.getKey()), Map.Entry::getValue));
    }

    /// Says what was done about somebody on the map; the child reads it when somebody is there to talk about it
    /// (rule 7), and it stays.
    public void answer(Actor actor, Instant now, LocalDate today, ChildId child, UUID place, String words) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        if (store.find(child, null).flatMap(map -> map.find(place)).isEmpty()) {
            throw new NotFound();
        }
        var shownFrom = moments.next(now, today, child);
        store.answer(child, place, words.strip(), actor, today, shownFrom);
        received.answered(child, Kind.MAP, place.toString(), shownFrom);
        chronicle.write(
                actor,
                now,
                Entry.of(child, "Said what was done about people who matter to the child", "map of people"));
    }
}
