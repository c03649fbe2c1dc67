package org.heard.advocacy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.access.Waits;
import org.heard.advocacy.RequestStore.Alike;
import org.heard.alerts.Ages;
import org.heard.pages.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What children asked for and nobody has answered, where those who answer begin their day: first what did not leave,
/// with the number to ring.
@Component
@Transactional(readOnly = true)
class RequestsWaiting implements Waits {
    private static final String AT = "/work/asked";

    private final RequestStore store;
    private final OnTheirSide side;

    RequestsWaiting(RequestStore store, OnTheirSide side) {
        this.store = store;
        this.side = side;
    }

    @Override
    public List<Waiting> list(Actor actor, LocalDate today) {
        if (!actor.is(Role.IRO) && !actor.is(Role.IRO_MANAGER)) {
            return List.of();
        }
        var all = store.standing(actor, today);
        var waits = new ArrayList<Waiting>();
        for (var kind : List.of(Request.Kind.ADVOCATE, Request.Kind.COMPLAINT)) {
            var stuck = all.stream()
                    .filter(alike -> alike.kind() == kind && alike.stuck())
                    .toList();
            if (!stuck.isEmpty()) {
                waits.add(new Waiting(number(stuck), ring(kind, today), AT, Tone.LATE));
            }
        }
        var late = all.stream()
                .filter(alike -> alike.due().filter(today::isAfter).isPresent())
                .toList();
        if (!late.isEmpty()) {
            waits.add(new Waiting(
                    number(late),
                    "Asked for by children, past the day promised",
                    Ages.oldest(late.stream().mapToLong(alike -> ChronoUnit.DAYS.between(alike.oldest(), today))),
                    AT,
                    Tone.LATE));
        }
        if (!all.isEmpty()) {
            waits.add(new Waiting(number(all), "Asked for by children, not answered", AT, Tone.SOON));
        }
        return waits;
    }

    private static int number(List<Alike> of) {
        return of.stream().mapToInt(Alike::number).sum();
    }

    private String ring(Request.Kind kind, LocalDate today) {
        var phone = side.find(today).phone(kind);
        return "Asked for by children, did not reach %s: ring them%s"
                .formatted(kind.goesTo(), phone.isEmpty() ? "" : " on " + phone);
    }
}
