package org.heard.matters;

import static org.heard.received.Kind.TOGETHER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.children.Siblings;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.matters.SiblingTime.Kind;
import org.heard.organisations.LocalSettings;
import org.heard.received.Received;
import org.heard.received.Saying;
import org.heard.tellings.Noticed;
import org.heard.tellings.Place;
import org.heard.voice.AnswerDays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A child and their brothers and sisters in care, for the child: the time that is agreed, whether it happened, asking
/// for more. A brother or sister stands here once somebody who sees both has said what is agreed; of what they said,
/// nothing does.
@Component
@Transactional
public class OwnTogether {
    private final TogetherStore store;
    private final Siblings siblings;
    private final Noticed noticed;
    private final Chronicle chronicle;
    private final LocalSettings settings;
    private final Received received;

    OwnTogether(
            TogetherStore store,
            Siblings siblings,
            Noticed noticed,
            Chronicle chronicle,
            LocalSettings settings,
            Received received) {
        this.store = store;
        this.siblings = siblings;
        this.noticed = noticed;
        this.chronicle = chronicle;
        this.settings = settings;
        this.received = received;
    }

    /// What is agreed with each, and what the child said of it, as far as it has come to them by now.
    @Transactional(readOnly = true)
    public List<SiblingTime> list(Self self, Instant now, LocalDate today) {
        var pieces = received.list(self.child(), TOGETHER);
        var system = Actor.system(self.organisation(), "The child’s own pages");
        var names = siblings.list(system, self.child(), today).stream()
                .filter(one -> one.child() != null)
                .collect(Collectors.toMap(
                        one -> java.util.Objects.requireNonNull(one.child()), Siblings.Sibling::shownAs));
        return store.listShown(self.child(), names, pieces, now).stream()
                .filter(time -> !time.name().isEmpty())
                .map(time -> ownSide(time, now))
                .toList();
    }

    private static SiblingTime ownSide(SiblingTime time, Instant now) {
        return new SiblingTime(
                time.id(),
                time.child(),
                time.sibling(),
                time.name(),
                time.agreed(),
                time.agreedOn(),
                time.said().stream()
                        .filter(SiblingTime.Said::own)
                        .map(said -> said.at(now))
                        .toList());
    }

    /// With whom this was agreed, also where something else has been agreed since the child read it; empty where they
    /// never did.
    @Transactional(readOnly = true)
    public Optional<ChildId> findOther(Self self, Instant now, UUID time) {
        return store.findOther(self.child(), time, now);
    }

    /// Says whether it happened, or asks for more: an item for the IRO of each of the two. Neither chronicle says what.
    /// It is said of the time the child had before their eyes, also where something else has been agreed meanwhile.
    public void say(Self self, Instant now, LocalDate today, UUID time, Kind kind, String words) {
        var other = findOther(self, now, time).orElseThrow(NotFound::new);
        var about = list(self, now, today).stream()
                .filter(one -> one.sibling().equals(other))
                .findFirst()
                .orElseThrow(NotFound::new);
        var said = store.say(
                time, about, kind, words, today, kind.asks() ? today.plusDays(AnswerDays.read(settings, today)) : null);
        var saying = Saying.of(said.toString()).asking(kind.asks());
        received.said(self.child(), today, TOGETHER, saying);
        received.said(other, today, TOGETHER, saying);
        noticed.notice(self, now, today, Place.TOGETHER, words, List::of);
        chronicle.write(
                self.actor(),
                now,
                Entry.of(self.child(), "The child said how time with a brother or sister goes", "time together"));
        tellOther(self, now, about.sibling());
    }

    private void tellOther(Self self, Instant now, ChildId sibling) {
        var system = Actor.system(self.organisation(), "Brothers and sisters");
        chronicle.write(
                system, now, Entry.of(sibling, "Something was said of time with a brother or sister", "time together"));
    }
}
