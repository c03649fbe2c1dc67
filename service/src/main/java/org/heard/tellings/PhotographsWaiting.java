package org.heard.tellings;

import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.Permission;
import org.heard.access.Permissions;
import org.heard.access.Waits;
import org.heard.pages.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Photographs that nobody has opened, for whoever was trained to.
@Component
@Transactional(readOnly = true)
class PhotographsWaiting implements Waits {
    private final Photographs photographs;
    private final Permissions permissions;

    PhotographsWaiting(Photographs photographs, Permissions permissions) {
        this.photographs = photographs;
        this.permissions = permissions;
    }

    @Override
    public List<Waiting> list(Actor actor, LocalDate today) {
        if (!permissions.has(actor, Permission.OPEN_PHOTOGRAPHS, today)) {
            return List.of();
        }
        var number = (int) photographs.sent(actor, today).stream()
                .filter(sent -> sent.opened().isEmpty())
                .count();
        return number == 0
                ? List.of()
                : List.of(new Waiting(number, "Photographs children sent, not opened", "/photographs", Tone.LATE));
    }
}
