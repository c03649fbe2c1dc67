package org.heard.matters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.access.Waits;
import org.heard.alerts.Ages;
import org.heard.pages.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was said of time with a brother or sister and waits for an answer, where the child's IRO begins their day; what
/// is past the day promised, with its age, where the managers do as well.
@Component
@Transactional(readOnly = true)
class TogetherWaiting implements Waits {
    private final TogetherStore store;

    TogetherWaiting(TogetherStore store) {
        this.store = store;
    }

    @Override
    public List<Waiting> list(Actor actor, LocalDate today) {
        if (!actor.is(Role.IRO) && !actor.is(Role.IRO_MANAGER)) {
            return List.of();
        }
        var open = store.open(actor.person(), actor.is(Role.IRO_MANAGER), today);
        var late = open.stream().filter(one -> one.answerBy().isBefore(today)).toList();
        var own = open.stream().filter(TogetherStore.Open::own).toList();
        var waits = new ArrayList<Waiting>();
        if (!late.isEmpty()) {
            var oldest = Ages.oldest(late.stream().mapToLong(one -> one.waited(today)));
            waits.add(waiting(late.size(), ", past the day promised", oldest, Tone.LATE));
        }
        if (!own.isEmpty()) {
            waits.add(waiting(own.size(), ": something was said", "", Tone.SOON));
        }
        return waits;
    }

    private static Waiting waiting(int children, String what, String note, Tone tone) {
        return new Waiting(children, "Time with brothers and sisters" + what, note, "/work/together", tone);
    }
}
