package org.heard.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.pages.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records when plans were made, health was assessed and the education plan moved on.
@Component
@Transactional
public class CareActs {
    private final CareActStore store;
    private final Sight sight;
    private final Chronicle chronicle;

    CareActs(CareActStore store, Sight sight, Chronicle chronicle) {
        this.store = store;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// What came of recording one.
    public enum Answer {
        RECORDED,
        /// It is said to have been done on a day still to come.
        NOT_YET,
        /// The same stands already for that day.
        ALREADY_RECORDED
    }

    /// Records one.
    public Answer record(Actor actor, Instant now, LocalDate today, CareAct done) {
        sight.must(actor, Act.KEEP_RECORD, done.child(), today);
        if (done.on().isAfter(today)) {
            return Answer.NOT_YET;
        }
        if (store.add(List.of(done)) == 0) {
            return Answer.ALREADY_RECORDED;
        }
        var what = done.kind().words() + " on " + Days.written(done.on())
                + (done.by().isBlank() ? "" : " by " + done.by());
        chronicle.write(actor, now, Entry.of(done.child(), what, done.kind().name()));
        return Answer.RECORDED;
    }

    /// Takes in what a feed or a made-up authority gives, one line a child; what stands already is passed over.
    /// The caller has decided that it may.
    public int take(Actor actor, Instant now, String source, Collection<CareAct> acts) {
        var added = store.add(acts);
        if (added > 0) {
            chronicle.write(
                    actor,
                    now,
                    acts.stream().map(CareAct::child).collect(Collectors.toSet()).stream()
                            .map(child ->
                                    Entry.of(child, "Plans, health and education dates read from " + source, "care"))
                            .toList());
        }
        return added;
    }

    /// Takes back one recorded in error.
    public void withdraw(Actor actor, Instant now, LocalDate today, ChildId child, UUID act, String because) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var withdrawn = store.withdraw(child, act, actor, now, because).orElseThrow(NotFound::new);
        var what = withdrawn.kind().words() + " on " + Days.written(withdrawn.on()) + " withdrawn: recorded in error";
        chronicle.write(
                actor, now, Entry.of(child, what, withdrawn.kind().name()).because(because));
    }

    /// What was done for the child, the newest first.
    @Transactional(readOnly = true)
    public List<CareAct> list(Actor actor, LocalDate today, ChildId child) {
        sight.must(actor, Act.SEE, child, today);
        return store.list(child);
    }
}
