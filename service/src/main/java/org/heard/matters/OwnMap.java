package org.heard.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Self;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.received.Kind;
import org.heard.received.Piece;
import org.heard.received.Received;
import org.heard.received.Saying;
import org.heard.records.Around;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.heard.tellings.Noticed;
import org.heard.tellings.Place;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A child's own map of the people who matter to them, for the child: to be changed any day.
@Component
@Transactional
public class OwnMap {
    private final MapStore store;
    private final Around around;
    private final Relations relations;
    private final Noticed noticed;
    private final Received received;
    private final Chronicle chronicle;
    private final Audit audit;

    OwnMap(
            MapStore store,
            Around around,
            Relations relations,
            Noticed noticed,
            Received received,
            Chronicle chronicle,
            Audit audit) {
        this.store = store;
        this.around = around;
        this.relations = relations;
        this.noticed = noticed;
        this.received = received;
        this.chronicle = chronicle;
        this.audit = audit;
    }

    /// As it stands; nobody is on it before the child puts somebody there.
    @Transactional(readOnly = true)
    public PeopleMap get(Self self, LocalDate today) {
        return store.find(self.child(), null).orElseGet(() -> new PeopleMap(today, List.of()));
    }

    /// What was done about those on it, as far as the child reads it by now, the last first.
    @Transactional(readOnly = true)
    public List<Done> answers(Self self, Instant now) {
        return store.answers(self.child()).stream()
                .filter(done -> !done.shownFrom().isAfter(now))
                .toList();
    }

    /// Of each on it, who read it first and by when it is answered.
    @Transactional(readOnly = true)
    public Map<UUID, Piece> pieces(Self self) {
        return Maps.byPlace(received.list(self.child(), Kind.MAP));
    }

    /// The name of the IRO, who sees it; empty where there is none.
    @Transactional(readOnly = true)
    public String lead(Self self, LocalDate today) {
        return relations
                .find(RelationKind.IRO, self.child(), today)
                .map(Relations.Relation::name)
                .orElse("");
    }

    /// Names to pick from: those around the child who are not on the map.
    @Transactional(readOnly = true)
    public List<String> names(Self self, LocalDate today) {
        var there = get(self, today).people().stream()
                .map(one -> one.name().toLowerCase(Locale.UK))
                .toList();
        return around.list(Actor.system(self.organisation(), "The child’s own pages"), self.child(), today).stream()
                .filter(somebody -> somebody.from() != From.CHILD)
                .filter(somebody -> !somebody.capacity().equals(RelationKind.BUSINESS_SUPPORT.words()))
                .map(Somebody::name)
                .filter(name -> !there.contains(name.toLowerCase(Locale.UK)))
                .distinct()
                .toList();
    }

    /// Puts somebody on the map, or elsewhere on it.
    public void put(Self self, Instant now, LocalDate today, Placed placed) {
        var typed = isTyped(self, today, placed.name());
        var before = get(self, today).find(placed.id());
        store.put(self.child(), ofTheDay(self, now, today), placed);
        if (!before.equals(Optional.of(placed))) {
            var saying = Saying.of(placed.id().toString()).asking(placed.asks());
            received.said(self.child(), today, Kind.MAP, saying);
        }
        if (typed) {
            noticed.notice(self, now, today, Place.MAP, placed.name(), List::of);
        }
    }

    /// Else it is picked from the record, or stands on the map already.
    private boolean isTyped(Self self, LocalDate today, String name) {
        return !names(self, today).contains(name)
                && get(self, today).people().stream()
                        .noneMatch(one -> one.name().equals(name));
    }

    /// Takes somebody off it; earlier maps stay as they were.
    public void takeAway(Self self, Instant now, LocalDate today, UUID place) {
        store.takeAway(self.child(), ofTheDay(self, now, today), place);
        received.takenBack(self, Kind.MAP, place.toString());
    }

    /// The chronicle says once a day that the map was changed, and nothing of whom: those on it read it too.
    private UUID ofTheDay(Self self, Instant now, LocalDate today) {
        var toldToday = store.days(self.child()).stream()
                .findFirst()
                .filter(today::equals)
                .isPresent();
        if (!toldToday) {
            chronicle.write(
                    self.actor(),
                    now,
                    Entry.of(self.child(), "The child changed their map of people who matter", "map of people"));
        }
        audit.write(self.actor(), now, "changed", self.child(), List.of("map of people"));
        return store.ofTheDay(self.child(), now, today);
    }
}
