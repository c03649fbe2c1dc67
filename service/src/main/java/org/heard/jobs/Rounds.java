package org.heard.jobs;

import java.time.Clock;
import java.util.ArrayList;
import org.heard.database.Tenancy;
import org.heard.organisations.Organisations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes a job from organisation to organisation. What fails in one is logged and does not keep the others waiting.
@Component
class Rounds {
    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private final Organisations organisations;
    private final Clock clock;

    Rounds(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    void go(Job job) {
        var failures = new ArrayList<RuntimeException>();
        for (var organisation : Tenancy.withinNone(organisations::listIds)) {
            try {
                Tenancy.within(organisation, () -> {
                    job.work().run(organisation, clock.instant());
                    return organisation;
                });
            } catch (RuntimeException failure) {
                log.error("{} failed for organisation {}", job.name(), organisation, failure);
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException(job.name() + " failed for " + failures.size() + " organisations");
        }
    }
}
