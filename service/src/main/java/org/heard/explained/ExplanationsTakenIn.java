package org.heard.explained;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.explained.Explanation.About;
import org.heard.explained.Explanation.Translation;
import org.heard.explained.Explanation.Understood;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.moments.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in what was explained to children, as a made-up authority has it. The caller has decided that it may, and that
/// it is sound.
@Component
@Transactional
public class ExplanationsTakenIn {
    private final ExplanationStore store;
    private final Chronicle chronicle;

    ExplanationsTakenIn(ExplanationStore store, Chronicle chronicle) {
        this.store = store;
        this.chronicle = chronicle;
    }

    /// Something written for a child at one moment, and what became of it.
    ///
    /// @param letGo    whether the child may read it
    /// @param answer   what the child said, absent where they said nothing
    /// @param answered when
    /// @param talked   when somebody talked with them about it, absent where nobody did
    public record Taken(
            ChildId child,
            About about,
            @Nullable UUID decision,
            String text,
            String why,
            Actor by,
            Instant at,
            boolean letGo,
            @Nullable Understood answer,
            Instant answered,
            @Nullable Instant talked) {}

    /// Takes these in.
    public void take(Actor actor, Instant now, String source, Collection<Taken> explained) {
        explained.forEach(this::take);
        chronicle.write(
                actor,
                now,
                explained.stream().map(Taken::child).collect(Collectors.toSet()).stream()
                        .map(child ->
                                Entry.of(child, "What was explained to the child read from " + source, "explanation"))
                        .toList());
    }

    private void take(Taken taken) {
        var written = new Explanation(
                Ids.next(),
                taken.child(),
                taken.about(),
                taken.decision(),
                taken.text(),
                taken.why(),
                "",
                Translation.NONE,
                0,
                taken.by().name(),
                List.of(),
                List.of());
        store.write(written, taken.by(), taken.at());
        if (!taken.letGo()) {
            return;
        }
        var release = store.release(written, "", taken.by(), taken.at());
        if (taken.answer() != null) {
            store.answer(release, taken.answer(), Moments.day(taken.answered()), taken.answered());
        }
        if (taken.talked() != null) {
            store.talked(written.id(), Moments.day(taken.talked()), taken.by(), taken.talked());
        }
    }
}
