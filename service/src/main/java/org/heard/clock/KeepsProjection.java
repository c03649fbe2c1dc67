package org.heard.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;
import org.heard.chronicle.Chronicle;
import org.heard.ids.ChildId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Renews the dates of whatever child's chronicle was written to, or about whom something else is complete now, once,
/// just before the transaction commits.
@Component
class KeepsProjection {
    private final Projection projection;

    KeepsProjection(Projection projection) {
        this.projection = projection;
    }

    @EventListener
    void on(Chronicle.Written written) {
        touched(written.at()).addAll(written.children());
    }

    @EventListener
    void on(CoverageOfChildren.Changed changed) {
        touched(changed.at()).addAll(changed.children());
    }

    private Set<ChildId> touched(Instant at) {
        for (var waiting : TransactionSynchronizationManager.getSynchronizations()) {
            if (waiting instanceof BeforeCommit before) {
                return before.children;
            }
        }
        var before = new BeforeCommit(LocalDate.ofInstant(at, ZoneId.of("Europe/London")));
        TransactionSynchronizationManager.registerSynchronization(before);
        return before.children;
    }

    private final class BeforeCommit implements TransactionSynchronization {
        private final Set<ChildId> children = new LinkedHashSet<>();
        private final LocalDate today;

        private BeforeCommit(LocalDate today) {
            this.today = today;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!children.isEmpty()) {
                projection.rebuild(children, today);
            }
        }
    }
}
