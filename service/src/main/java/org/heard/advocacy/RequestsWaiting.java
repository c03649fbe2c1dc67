package org.heard.advocacy;

import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.access.Waits;
import org.heard.pages.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What children asked for and nobody has answered, where those who answer begin their day.
@Component
@Transactional(readOnly = true)
class RequestsWaiting implements Waits {
    private final RequestStore store;

    RequestsWaiting(RequestStore store) {
        this.store = store;
    }

    @Override
    public List<Waiting> list(Actor actor, LocalDate today) {
        if (!actor.is(Role.IRO) && !actor.is(Role.IRO_MANAGER)) {
            return List.of();
        }
        var number = store.waiting(actor, today).size();
        return number == 0
                ? List.of()
                : List.of(new Waiting(number, "Asked for by children, not answered", "/work/asked", Tone.SOON));
    }
}
