package org.heard.children;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a child's care history by hand: entries, moves, legal statuses, endings, and what was recorded wrongly. The
/// rows are the SSDA903 return's; nothing is dated before birth or after today, and no two spells overlap.
@Component
@Transactional
public class CareHistoryKeeping {
    private final ChildStore children;
    private final CareStore store;
    private final Sight sight;
    private final Chronicle chronicle;

    CareHistoryKeeping(ChildStore children, CareStore store, Sight sight, Chronicle chronicle) {
        this.children = children;
        this.store = store;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// Enters one thing that happened.
    public Kept enter(Actor actor, Instant now, LocalDate today, ChildId child, CareEntry entry) {
        var before = open(actor, today, child);
        var answer = worked(today, child, before, care -> entered(care, entry));
        if (answer instanceof Kept.Done done) {
            store.write(child, before, done.history());
            chronicle.write(
                    actor, now, new Entry(child, CareLine.of(entry), "", Chronicle.Link.NONE, CareLine.fields(entry)));
        }
        return answer;
    }

    /// What the history would read like; nothing is written.
    @Transactional(readOnly = true)
    public Kept preview(Actor actor, LocalDate today, ChildId child, CareEntry entry) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        return worked(today, child, history(child), care -> entered(care, entry));
    }

    /// Sets right how an episode began.
    ///
    /// @param version of the episode as it was shown
    public Kept correct(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            UUID episode,
            int version,
            CareCorrection right,
            String reason) {
        var before = open(actor, today, child);
        var wrong = episode(before, episode, version);
        if (wrong.isEmpty()) {
            return new Kept.ChangedMeanwhile(before);
        }
        var answer = worked(
                today,
                child,
                before,
                care -> reasoned(reason)
                        .or(() -> CareCheck.of(right, wrong.get()))
                        .or(() -> new CorrectingCare(care).correct(wrong.get(), CareCheck.tidied(right))));
        if (answer instanceof Kept.Done done) {
            var line = episode(done.history(), episode, version)
                    .map(after -> CareLine.corrected(wrong.get(), after))
                    .orElse("");
            put(actor, now, child, before, done, wrong.get(), false, line, reason);
        }
        return answer;
    }

    /// Takes back an episode that never was.
    public Kept withdraw(
            Actor actor, Instant now, LocalDate today, ChildId child, UUID episode, int version, String reason) {
        var before = open(actor, today, child);
        var wrong = episode(before, episode, version);
        if (wrong.isEmpty()) {
            return new Kept.ChangedMeanwhile(before);
        }
        var answer = worked(
                today,
                child,
                before,
                care -> reasoned(reason).or(() -> new CorrectingCare(care).withdraw(wrong.get())));
        if (answer instanceof Kept.Done done) {
            put(actor, now, child, before, done, wrong.get(), true, "Withdrawn: " + CareLine.of(wrong.get()), reason);
        }
        return answer;
    }

    /// Sets right when and how a spell of care ended.
    ///
    /// @param version of the care period as it was shown
    public Kept correctEnding(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            UUID period,
            int version,
            CareEntry.Ended right,
            String reason) {
        return ofEnding(
                actor,
                now,
                today,
                child,
                period,
                version,
                reason,
                was -> "Corrected: " + CareLine.of(right) + ", was " + CareLine.ofEnding(was),
                (care, wrong) -> CareCheck.of(right).or(() -> new CorrectingCare(care).correct(wrong, right)));
    }

    /// Takes back the ending of a spell of care: the child is still looked after.
    public Kept withdrawEnding(
            Actor actor, Instant now, LocalDate today, ChildId child, UUID period, int version, String reason) {
        return ofEnding(
                actor,
                now,
                today,
                child,
                period,
                version,
                reason,
                was -> "Withdrawn: care ended on " + CareLine.ofEnding(was),
                (care, wrong) -> new CorrectingCare(care).withdrawEnding(wrong));
    }

    /// The children among these whose care history somebody kept by hand, wholly or in part: a feed that says
    /// otherwise shows a difference instead of writing.
    @Transactional(readOnly = true)
    public Set<ChildId> listKeptByHand(Set<ChildId> among) {
        return store.listKeptByHand(among);
    }

    private Kept ofEnding(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            UUID period,
            int version,
            String reason,
            Function<CarePeriod, String> says,
            BiFunction<CareSequence, CarePeriod, Optional<CareRefusal>> work) {
        var before = open(actor, today, child);
        var wrong = before.periods().stream()
                .filter(one -> one.id().equals(period) && one.version() == version && one.ended() != null)
                .findFirst();
        var last = wrong.flatMap(one -> new CareSequence(child, null, today, before).last(one));
        if (wrong.isEmpty()) {
            return new Kept.ChangedMeanwhile(before);
        }
        var line = says.apply(wrong.get());
        var answer = worked(today, child, before, care -> reasoned(reason).or(() -> work.apply(care, wrong.get())));
        if (answer instanceof Kept.Done done) {
            last.ifPresentOrElse(
                    one -> put(actor, now, child, before, done, one, false, line, reason),
                    () -> put(actor, now, child, before, done, line, reason));
        }
        return answer;
    }

    private CareHistory open(Actor actor, LocalDate today, ChildId child) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        if (!store.lock(child)) {
            throw new NotFound();
        }
        return history(child);
    }

    private CareHistory history(ChildId child) {
        return children.history(child);
    }

    private Kept worked(
            LocalDate today, ChildId child, CareHistory before, Function<CareSequence, Optional<CareRefusal>> work) {
        var birthDate = children.find(child).orElseThrow(NotFound::new).birthDate();
        var care = new CareSequence(child, birthDate == null ? null : birthDate.day(), today, before);
        return work.apply(care).<Kept>map(Kept.Refused::new).orElseGet(() -> new Kept.Done(care.history()));
    }

    private static Optional<CareRefusal> entered(CareSequence care, CareEntry entry) {
        return CareCheck.of(entry).or(() -> new EnteringCare(care).enter(CareCheck.tidied(entry)));
    }

    private static Optional<CareRefusal> reasoned(String reason) {
        return reason.isBlank() ? Optional.of(new CareRefusal.ReasonMissing()) : Optional.empty();
    }

    private static Optional<Episode> episode(CareHistory history, UUID id, int version) {
        return history.episodes().stream()
                .filter(one -> one.id().equals(id) && one.version() == version)
                .findFirst();
    }

    private void put(
            Actor actor,
            Instant now,
            ChildId child,
            CareHistory before,
            Kept.Done done,
            Episode former,
            boolean withdrawn,
            String line,
            String reason) {
        store.keepFormer(actor, now, former, withdrawn, reason);
        put(actor, now, child, before, done, line, reason);
    }

    private void put(
            Actor actor, Instant now, ChildId child, CareHistory before, Kept.Done done, String line, String reason) {
        store.write(child, before, done.history());
        chronicle.write(actor, now, Entry.of(child, line, "care history").because(reason));
    }
}
