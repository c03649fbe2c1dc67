package org.heard.tellings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Permission;
import org.heard.access.Permissions;
import org.heard.enclosed.Enclosures;
import org.heard.enclosed.Photograph;
import org.heard.enclosed.SentPhotograph;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Photographs children sent, for whoever was trained to open them and for nobody else: not the IRO, not the
/// manager, and never somebody whom the child left out. With each they see whose it is and when it came; its
/// words are for others.
@Component
@Transactional
public class Photographs {
    private final TellingStore store;
    private final Enclosures enclosures;
    private final Permissions permissions;
    private final Audit audit;

    Photographs(TellingStore store, Enclosures enclosures, Permissions permissions, Audit audit) {
        this.store = store;
        this.enclosures = enclosures;
        this.permissions = permissions;
        this.audit = audit;
    }

    /// Those that the actor may open, the newest first; without the photographs.
    public List<SentPhotograph> list(Actor actor, Instant now, LocalDate today) {
        audit.write(actor, now, "listed photographs children sent", List.of("photograph"));
        return sent(actor, today);
    }

    /// The same for a number alone.
    List<SentPhotograph> sent(Actor actor, LocalDate today) {
        permissions.must(actor, Permission.OPEN_PHOTOGRAPHS, today);
        var leftOut = store.listLeavingOut(actor.person());
        return enclosures.listPhotographs().stream()
                .filter(sent -> !leftOut.contains(new TellingId(sent.with())))
                .toList();
    }

    /// One of them, without the photograph.
    @Transactional(readOnly = true)
    public SentPhotograph get(Actor actor, LocalDate today, TellingId id) {
        return sent(actor, today).stream()
                .filter(sent -> sent.with().equals(id.value()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Opens it. The audit says so first, every time.
    public Photograph open(Actor actor, Instant now, LocalDate today, TellingId id) {
        var sent = get(actor, today, id);
        audit.write(actor, now, "opened a photograph a child sent", sent.child(), List.of("photograph"));
        return enclosures.openPhotograph(actor, now, sent.with());
    }
}
