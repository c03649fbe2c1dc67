package org.heard.feeds;

import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.access.Waits;
import org.heard.pages.Days;
import org.heard.pages.Tone;
import org.springframework.stereotype.Component;

/// A night whose tables were not taken, where those who can see to it begin their day.
@Component
class NightsWaiting implements Waits {
    private final NightStore nights;

    NightsWaiting(NightStore nights) {
        this.nights = nights;
    }

    @Override
    public List<Waiting> list(Actor actor, LocalDate today) {
        if (!actor.is(Role.IRO_MANAGER) && !actor.is(Role.ADMINISTRATOR)) {
            return List.of();
        }
        return nights.list(1).stream()
                .filter(night -> night.state().isWrong())
                .map(night -> new Waiting(
                        1,
                        "Tables of the case system, night of %s: not taken. Last good: %s"
                                .formatted(
                                        Days.written(night.night()),
                                        nights.findLastGood().map(Days::written).orElse("none yet")),
                        "/feeds/dataset",
                        Tone.LATE))
                .toList();
    }
}
