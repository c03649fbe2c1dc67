package org.heard.tellings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.enclosed.Drawing;
import org.heard.enclosed.Enclosures;
import org.heard.enclosed.Sound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What came with something sent, for whoever may read that and has said that they do. Photographs are for others
/// (`Photographs`).
@Component
@Transactional
public class OpenedEnclosures {
    private final Reading reading;
    private final TellingStore store;
    private final Enclosures enclosures;
    private final Audit audit;

    OpenedEnclosures(Reading reading, TellingStore store, Enclosures enclosures, Audit audit) {
        this.reading = reading;
        this.store = store;
        this.enclosures = enclosures;
        this.audit = audit;
    }

    /// The drawing; empty until the actor has said that they read it. The audit says so first.
    public Optional<Drawing> findDrawing(Actor actor, Instant now, LocalDate today, TellingId id) {
        return find(actor, now, today, id, enclosures.findDrawing(id.value()), "looked at a drawing a child sent");
    }

    /// The recording, in the same way.
    public Optional<Sound> findSound(Actor actor, Instant now, LocalDate today, TellingId id) {
        return find(actor, now, today, id, enclosures.findSound(id.value()), "listened to what a child recorded");
    }

    private <T> Optional<T> find(
            Actor actor, Instant now, LocalDate today, TellingId id, Optional<T> enclosed, String did) {
        var telling = reading.get(actor, today, id);
        var found = enclosed.orElseThrow(NotFound::new);
        if (!store.hasRead(id, actor.person())) {
            return Optional.empty();
        }
        audit.write(actor, now, did, telling.child(), List.of("enclosed"));
        return Optional.of(found);
    }
}
