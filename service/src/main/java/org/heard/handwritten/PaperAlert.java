package org.heard.handwritten;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.alerts.Alerts;
import org.heard.alerts.Alerts.NewAlert;
import org.heard.alerts.Urgency;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Tells that something on paper waits to be read, around whom the child left out.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaperAlert {
    private final Alerts alerts;

    PaperAlert(Alerts alerts) {
        this.alerts = alerts;
    }

    void raise(Actor by, Instant now, LocalDate today, Arrived arrived) {
        alerts.raise(
                by,
                now,
                today,
                new NewAlert(
                        arrived.child(),
                        arrived.about(),
                        "/paper/" + arrived.id(),
                        Urgency.SOON,
                        arrived.leftOut().stream()
                                .flatMap(one -> one.person().stream())
                                .collect(Collectors.toSet())));
    }
}
