package org.heard.explained;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.explained.Explanation.About;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.moments.Moments;
import org.heard.moments.TooSoon;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the IRO or the social worker writes down for a child why they are in care, the plan and each decision, and
/// lets it go. Nothing stands in the child's space until a named person let it go; where it is to be read with somebody
/// first, not until they say that they have read it together (rule 7).
@Component
@Transactional
public class Explanations {
    private final ExplanationStore store;
    private final Decisions decisions;
    private final Moments moments;
    private final Sight sight;
    private final Chronicle chronicle;

    Explanations(ExplanationStore store, Decisions decisions, Moments moments, Sight sight, Chronicle chronicle) {
        this.store = store;
        this.decisions = decisions;
        this.moments = moments;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// What is explained, and of which decision where it is about one.
    public record Explained(
            Explanation explanation, @Nullable Decision decision) {}

    /// What came of a command.
    public sealed interface Answer {
        record Done() implements Answer {}

        /// Nothing was written: somebody else wrote meanwhile.
        record ChangedMeanwhile(Explanation theirs) implements Answer {}

        /// Nothing goes to the child now.
        record NotNow(TooSoon why) implements Answer {}

        /// What would go is not what was looked at, or nothing is written.
        record ReadAgain() implements Answer {}

        /// It is said to have happened on a day still to come, or before it could have.
        record NotThatDay() implements Answer {}
    }

    /// All there is to explain: why in care, the plan, and each decision that went out and stands, the newest first.
    @Transactional(readOnly = true)
    public List<Explained> list(Actor actor, LocalDate today, ChildId child) {
        sight.must(actor, Act.EXPLAIN, child, today);
        var all = new ArrayList<Explained>();
        var written = new HashMap<UUID, Explanation>();
        var others = new HashMap<About, Explanation>();
        for (var one : store.list(child)) {
            if (one.decision() == null) {
                others.put(one.about(), one);
            } else {
                written.put(one.decision(), one);
            }
        }
        for (var about : List.of(About.WHY_IN_CARE, About.PLAN)) {
            all.add(new Explained(others.getOrDefault(about, blank(child, about, null)), null));
        }
        decisions.list(actor, today, child).stream()
                .filter(Decision::mayBeTold)
                .sorted(java.util.Comparator.comparing(Decision::madeOn).reversed())
                .forEach(decision -> all.add(new Explained(
                        written.getOrDefault(decision.id(), blank(child, About.DECISION, decision.id())), decision)));
        return all;
    }

    /// One of them; `NotFound` where there is no such thing to explain.
    @Transactional(readOnly = true)
    public Explained get(Actor actor, LocalDate today, ChildId child, About about, @Nullable UUID decision) {
        return list(actor, today, child).stream()
                .filter(one -> one.explanation().about() == about
                        && Objects.equals(one.explanation().decision(), decision))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Keeps what is written; nothing of it goes to the child.
    public Answer write(Actor actor, Instant now, LocalDate today, Explanation written) {
        var before = get(actor, today, written.child(), written.about(), written.decision())
                .explanation();
        if (before.version() != written.version() || !store.write(written, actor, now)) {
            return new Answer.ChangedMeanwhile(store.find(written.child(), written.about(), written.decision())
                    .orElse(before));
        }
        tell(actor, now, written, "Wrote for the child: ");
        return new Answer.Done();
    }

    /// Lets what is written go to the child, exactly as it was shown.
    ///
    /// @param version   of what was shown
    /// @param firstWith with whom the child reads it first, empty where they may read it by themself
    public Answer release(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            About about,
            @Nullable UUID decision,
            int version,
            String firstWith) {
        var one = get(actor, today, child, about, decision).explanation();
        if (one.version() == 0 || one.version() != version || one.text().isBlank()) {
            return new Answer.ReadAgain();
        }
        Optional<TooSoon> why = moments.why(now, today, child);
        if (why.isPresent()) {
            return new Answer.NotNow(why.get());
        }
        store.release(one, firstWith, actor, now);
        tell(
                actor,
                now,
                one,
                firstWith.isEmpty() ? "Let go to the child: " : "Let go to the child, to be read together first: ");
        return new Answer.Done();
    }

    /// Whoever was to read it with the child first says that they have, and on which day.
    public Answer together(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            About about,
            @Nullable UUID decision,
            LocalDate on) {
        var one = get(actor, today, child, about, decision).explanation();
        var held = one.held().orElseThrow(NotFound::new);
        if (on.isAfter(today) || on.isBefore(Moments.day(held.at()))) {
            return new Answer.NotThatDay();
        }
        store.together(held.id(), on, actor);
        tell(actor, now, one, "Read together with the child: ");
        return new Answer.Done();
    }

    /// Somebody talked with the child about what they did not understand.
    public Answer talked(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            About about,
            @Nullable UUID decision,
            LocalDate on) {
        var one = get(actor, today, child, about, decision).explanation();
        if (!one.waits()) {
            throw new NotFound();
        }
        var asked = one.shown().flatMap(Explanation.Release::last).orElseThrow().on();
        if (on.isAfter(today) || on.isBefore(asked)) {
            return new Answer.NotThatDay();
        }
        store.talked(one.id(), on, actor, now);
        tell(actor, now, one, "Talked with the child about: ");
        return new Answer.Done();
    }

    private static Explanation blank(ChildId child, About about, @Nullable UUID decision) {
        return Explanation.none(Ids.next(), child, about, decision);
    }

    private void tell(Actor actor, Instant now, Explanation one, String what) {
        chronicle.write(actor, now, Entry.of(one.child(), what + InLines.of(one.about()), "explanation"));
    }
}
