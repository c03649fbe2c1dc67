package org.heard.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.moments.Moments;
import org.heard.pages.Days;
import org.heard.voice.WishThread.Kept;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of what a child asked for, beside an answer in words: who answers and by when, that somebody
/// talked with the child about it, and what the child says of that.
@Component
@Transactional
public class WishAnswering {
    private final WishStore store;
    private final WishThreads threads;
    private final Moments moments;
    private final Sight sight;
    private final Chronicle chronicle;
    private final Audit audit;

    WishAnswering(
            WishStore store, WishThreads threads, Moments moments, Sight sight, Chronicle chronicle, Audit audit) {
        this.store = store;
        this.threads = threads;
        this.moments = moments;
        this.sight = sight;
        this.chronicle = chronicle;
        this.audit = audit;
    }

    /// What came of it.
    public enum Done {
        DONE,
        /// A day that has passed.
        DAY_PAST,
        /// Nobody has said that they talked, or the child has said something of it since.
        NOT_TALKED,
        /// How the child said so is missing: the child reads it.
        HOW_MISSING,
        /// There is nothing to say it of any more.
        TOO_LATE
    }

    /// Names who answers, and by when; the child sees both.
    public Done name(Actor actor, Instant now, LocalDate today, ChildId child, UUID wish, Answerer answerer) {
        var asked = mustAnswer(actor, today, child, wish);
        if (answerer.by().isBefore(today)) {
            return Done.DAY_PAST;
        }
        threads.hold(wish);
        threads.name(wish, actor, now, answerer);
        tell(actor, now, child, wish, "Who answers what was asked for on " + Days.written(asked) + " was named");
        return Done.DONE;
    }

    /// Says that they talked with the child about it. It ends nothing until the child says so too.
    public Done talked(Actor actor, Instant now, LocalDate today, ChildId child, UUID wish) {
        var asked = mustAnswer(actor, today, child, wish);
        threads.hold(wish);
        threads.add(List.of(Kept.of(wish, actor.person(), today, Step.now(Step.Type.TALKED, now, actor.name()))));
        tell(actor, now, child, wish, "Talked about what was asked for on " + Days.written(asked));
        return Done.DONE;
    }

    /// Writes down how the child said, to an adult and not in their own space, that they talked. The child
    /// reads it from when something new may go to them, may say otherwise, and until then it ends nothing.
    public Done witnessed(Actor actor, Instant now, LocalDate today, ChildId child, UUID wish, String how) {
        var asked = mustAnswer(actor, today, child, wish);
        if (how.isBlank()) {
            return Done.HOW_MISSING;
        }
        threads.hold(wish);
        if (standing(wish, now) != Standing.SAID_TO_HAVE_TALKED) {
            return Done.NOT_TALKED;
        }
        var step = new Step(
                Step.Type.WITNESSED, now, actor.name(), Optional.empty(), how, moments.next(now, today, child));
        threads.add(List.of(Kept.of(wish, actor.person(), today, step)));
        tell(
                actor,
                now,
                child,
                wish,
                "Written down how the child said that what was asked for on " + Days.written(asked)
                        + " was talked about");
        return Done.DONE;
    }

    /// The child says: we talked, we did not, or tell me again.
    public Done say(Self self, Instant now, UUID wish, Step.Type step) {
        if (store.findDay(self.child(), wish).isEmpty()) {
            throw new NotFound();
        }
        threads.hold(wish);
        if (!standing(wish, now).allows(step)) {
            return Done.TOO_LATE;
        }
        var said = Step.now(step, now, self.actor().name());
        threads.add(List.of(Kept.of(wish, self.actor().person(), Moments.day(now), said)));
        audit.write(self.actor(), now, "said what came of it", self.child(), List.of("wish"));
        return Done.DONE;
    }

    private Standing standing(UUID wish, Instant now) {
        return threads.listSteps(List.of(wish))
                .getOrDefault(wish, WishThread.NOTHING)
                .standing(now);
    }

    private LocalDate mustAnswer(Actor actor, LocalDate today, ChildId child, UUID wish) {
        sight.must(actor, Act.ANSWER, child, today);
        return store.findDay(child, wish).orElseThrow(NotFound::new);
    }

    private void tell(Actor actor, Instant now, ChildId child, UUID wish, String what) {
        chronicle.write(actor, now, Entry.of(child, what, "wish answer").about("wish", wish));
    }
}
