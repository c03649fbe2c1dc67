package org.heard.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is owed to the children somebody works with, the most pressing first.
@Component
@Transactional
public class Desk {
    private final WorkStore store;
    private final Audit audit;

    Desk(WorkStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /// How the actor's work stands today.
    @Transactional(readOnly = true)
    public WorkList.Figures figures(Actor actor, LocalDate today) {
        return store.figures(actor, today);
    }

    /// A page of the actor's work.
    public WorkList.Lines lines(Actor actor, Instant now, LocalDate today, WorkList list) {
        audit.write(actor, now, "listed own work", List.of("name", "duties"));
        var lines = store.lines(actor, list, today);
        if (lines.size() <= list.size()) {
            return new WorkList.Lines(lines, null);
        }
        var page = lines.subList(0, list.size());
        var last = page.getLast();
        return new WorkList.Lines(page, new WorkList.After(last.due(), last.child(), last.dutyKey()));
    }
}
