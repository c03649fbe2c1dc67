package org.heard.councils;

import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.access.Waits;
import org.heard.pages.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What groups of children raised and nobody has looked at or answered.
@Component
@Transactional(readOnly = true)
class GroupsWaiting implements Waits {
    private final GroupStore store;

    GroupsWaiting(GroupStore store) {
        this.store = store;
    }

    @Override
    public List<Waiting> list(Actor actor, LocalDate today) {
        if (!actor.is(Role.IRO_MANAGER)) {
            return List.of();
        }
        var number = store.waiting();
        return number == 0
                ? List.of()
                : List.of(new Waiting(number, "Raised by children’s groups", "/service/groups", Tone.SOON));
    }
}
