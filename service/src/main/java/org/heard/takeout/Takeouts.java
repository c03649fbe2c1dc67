package org.heard.takeout;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.heard.pages.Download;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everything is taken out by two: an IRO manager asks, an administrator who is somebody else agrees, and
/// whoever asked fetches the file. The manager answers for every child here; an administrator opens no record,
/// and gets no file either. Of both it is asked that they have long been who they are here (`Settled`): else one
/// administrator alone could make the other.
@Component
@Transactional
public class Takeouts {
    private static final List<String> EVERYTHING = List.of("everything");

    /// A younger file may still be written to, as by one that was taken for cut off.
    private static final Duration STILL_WRITTEN_TO = Duration.ofHours(1);

    private final TakeoutStore store;
    private final Shelf shelf;
    private final Settled settled;
    private final Audit audit;

    Takeouts(TakeoutStore store, Shelf shelf, Settled settled, Audit audit) {
        this.store = store;
        this.shelf = shelf;
        this.settled = settled;
        this.audit = audit;
    }

    /// What came of asking.
    public sealed interface Asked {
        /// It waits for an administrator.
        record Done(TakeoutId id) implements Asked {}

        /// One is asked for or being made already.
        record OneIsOpen() implements Asked {}

        /// An administrator touched their role or their sign-in too short a time ago.
        record TooSoon(Instant from) implements Asked {}
    }

    /// What came of agreeing.
    public sealed interface Agreed {
        /// It is to be made now. Nobody is told the half again.
        ///
        /// @param half of the key, for whoever agreed
        record Done(String half, ToMake toMake) implements Agreed {}

        /// Whoever asked cannot agree as well.
        record AskedThemself() implements Agreed {}

        /// Somebody has answered already, or nobody did in time.
        record NoLongerOpen() implements Agreed {}

        /// An administrator touched the role or the sign-in of whoever agrees too short a time ago.
        record TooSoon(Instant from) implements Agreed {}

        /// The same, of whoever asked.
        record AskerTooSoon(Instant from) implements Agreed {}

        /// The disk is too full for it; it goes on waiting.
        ///
        /// @param needed bytes that must be free
        /// @param free   bytes that are
        record NoRoom(long needed, long free) implements Agreed {}
    }

    /// What came of fetching it.
    public sealed interface Opened {
        record Done(Download file) implements Opened {}

        /// An administrator touched their role or their sign-in too short a time ago.
        record TooSoon(Instant from) implements Opened {}
    }

    /// What came of ending it.
    public enum Ended {
        STOPPED,
        THROWN_AWAY,
        NOTHING_TO_END
    }

    /// What `Making` needs to begin.
    public record ToMake(TakeoutId id, Cover cover, Key key) {}

    /// Lets on who may have to do with it.
    public static void mustBeAllowed(Actor actor) {
        actor.mustBe(Role.IRO_MANAGER, Role.ADMINISTRATOR);
    }

    /// Asks for everything, and makes the half of the key that is the asker's.
    public Asked ask(Actor actor, Instant now, String because) {
        actor.mustBe(Role.IRO_MANAGER);
        endWhatIsOver(now);
        var from = settled.findFrom(actor.person(), Role.IRO_MANAGER, now);
        if (from.isPresent()) {
            return new Asked.TooSoon(from.get());
        }
        var id = TakeoutId.next();
        if (!store.ask(id, actor, now, because, Key.half())) {
            return new Asked.OneIsOpen();
        }
        audit.write(actor, now, "asked for everything to be taken out", EVERYTHING);
        return new Asked.Done(id);
    }

    /// The asker's half of the key, for them alone and until somebody answers; for nobody who took over their
    /// sign-in meanwhile.
    @Transactional(readOnly = true)
    public Optional<String> findHalf(Actor actor, Instant now, TakeoutId id) {
        return store.find(id, now)
                .filter(one -> one.askedBy().equals(actor.person()))
                .filter(one ->
                        settled.findFrom(actor.person(), Role.IRO_MANAGER, now).isEmpty())
                .flatMap(one -> store.findHalf(id));
    }

    /// Agrees to what somebody else asked for.
    public Agreed agree(Actor actor, Instant now, TakeoutId id) {
        actor.mustBe(Role.ADMINISTRATOR);
        var asked = store.find(id, now).orElseThrow(NotFound::new);
        if (asked.askedBy().equals(actor.person())) {
            return new Agreed.AskedThemself();
        }
        var from = settled.findFrom(actor.person(), Role.ADMINISTRATOR, now);
        if (from.isPresent()) {
            return new Agreed.TooSoon(from.get());
        }
        var askerFrom = settled.findFrom(asked.askedBy(), Role.IRO_MANAGER, now);
        if (askerFrom.isPresent()) {
            return new Agreed.AskerTooSoon(askerFrom.get());
        }
        var needed = store.needs();
        var free = shelf.room();
        if (free < needed) {
            return new Agreed.NoRoom(needed, free);
        }
        var half = store.findHalf(id);
        if (half.isEmpty() || !now.isBefore(asked.askedAt().plus(Takeout.KEPT)) || !store.begin(id, actor, now)) {
            return new Agreed.NoLongerOpen();
        }
        audit.write(actor, now, "agreed that everything is taken out", EVERYTHING);
        var key = new Key(half.get(), Key.half());
        var cover = new Cover(now, asked.askedByName(), actor.name());
        return new Agreed.Done(key.other(), new ToMake(id, cover, key));
    }

    /// Takes back what was asked, or throws away what was made.
    public Ended end(Actor actor, Instant now, TakeoutId id) {
        mustBeAllowed(actor);
        if (store.find(id, now).isEmpty()) {
            throw new NotFound();
        }
        if (store.stop(id, actor, now)) {
            audit.write(actor, now, "stopped that everything is taken out", EVERYTHING);
            return Ended.STOPPED;
        }
        if (store.gone(id, now)) {
            shelf.remove(id);
            audit.write(actor, now, "threw away what was taken out", EVERYTHING);
            return Ended.THROWN_AWAY;
        }
        return Ended.NOTHING_TO_END;
    }

    /// The file, for whoever asked for it and still answers for every child here; the audit says so before a
    /// byte leaves.
    public Opened open(Actor actor, Instant now, TakeoutId id) {
        actor.mustBe(Role.IRO_MANAGER);
        var takeout = store.find(id, now)
                .filter(one -> one.askedBy().equals(actor.person()))
                .orElseThrow(NotFound::new);
        var made = takeout.made()
                .filter(file -> takeout.state() == Takeout.State.MADE && now.isBefore(file.until()))
                .filter(file -> shelf.holds(id))
                .orElseThrow(NotFound::new);
        var from = settled.findFrom(actor.person(), Role.IRO_MANAGER, now);
        if (from.isPresent()) {
            return new Opened.TooSoon(from.get());
        }
        audit.write(actor, now, "fetched everything that was taken out", EVERYTHING);
        store.fetched(id, now);
        var day = made.at().atOffset(ZoneOffset.UTC).toLocalDate();
        var name = "takeout-" + day + ".zip";
        return new Opened.Done(Download.of("application/zip", name, made.bytes(), out -> shelf.copy(id, out)));
    }

    /// All there ever were, the newest first.
    @Transactional(readOnly = true)
    public List<Takeout> list(Actor actor, Instant now) {
        mustBeAllowed(actor);
        return store.list(now);
    }

    /// Takes away what waited long enough, and whatever lies there that nobody waits for.
    void clear(Actor actor, Instant now) {
        endWhatIsOver(now);
        for (var takeout : store.list(now)) {
            var made = takeout.made().filter(file -> takeout.state() == Takeout.State.MADE);
            if (made.isPresent() && (!now.isBefore(made.get().until()) || !shelf.holds(takeout.id()))) {
                store.gone(takeout.id(), now);
                shelf.remove(takeout.id());
                audit.write(actor, now, "cleared away what was taken out", EVERYTHING);
            }
        }
        var awaited = store.list(now).stream()
                .filter(one -> one.state() == Takeout.State.MADE || one.state() == Takeout.State.MAKING)
                .map(Takeout::id)
                .collect(Collectors.toSet());
        shelf.keepOnly(awaited, now.minus(STILL_WRITTEN_TO));
    }

    /// What nobody answered, and what was cut off, is over whoever comes next; the audit says that it was.
    private void endWhatIsOver(Instant now) {
        var itself = Actor.system(Tenancy.current(), "Taking everything out");
        for (var lapsed = store.lapse(now); lapsed > 0; lapsed--) {
            audit.write(itself, now, "let lapse that everything is taken out", EVERYTHING);
        }
        for (var cutOff = store.giveUpCutOff(now); cutOff > 0; cutOff--) {
            audit.write(itself, now, "gave up making what is taken out", EVERYTHING);
        }
    }
}
