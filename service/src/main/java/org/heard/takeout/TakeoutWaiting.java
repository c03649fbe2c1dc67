package org.heard.takeout;

import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.access.Waits;
import org.heard.pages.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// That everything is asked for or lies there to be fetched, where each who could stop it begins their day: what
/// two do in the dark, one could have done as both.
@Component
@Transactional(readOnly = true)
class TakeoutWaiting implements Waits {
    private final TakeoutStore store;

    TakeoutWaiting(TakeoutStore store) {
        this.store = store;
    }

    @Override
    public List<Waiting> list(Actor actor, LocalDate today) {
        if (!actor.is(Role.IRO_MANAGER) && !actor.is(Role.ADMINISTRATOR)) {
            return List.of();
        }
        return store.findAskerOfOpen().stream()
                .map(asker -> new Waiting(
                        1,
                        "Everything held here is being taken out",
                        "Asked for by " + asker + ". You can stop it",
                        "/takeout",
                        Tone.LATE))
                .toList();
    }
}
