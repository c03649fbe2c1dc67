package org.heard.feeds;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.CountsWaiting;
import org.heard.access.Role;
import org.heard.access.Waits.Waiting;
import org.heard.pages.Days;
import org.heard.pages.Tone;
import org.springframework.stereotype.Component;

/// A night whose tables were not taken, wherever those who can see to it begin their day.
@Component
class NightsWaiting implements CountsWaiting {
    private static final String NOT_FOR_THEM =
            "select 0 as number, null::uuid as child, null::uuid as about, '' as said where false";

    private static final String WRONG = Arrays.stream(Night.State.values())
            .filter(Night.State::isWrong)
            .map(state -> "'" + state.name() + "'")
            .collect(Collectors.joining(", "));

    private static final String LAST_NIGHT = """
            select 1 as number, null::uuid as child, null::uuid as about,
                last.night || ' ' || coalesce((%s)::text, '') as said
            from (select night, state from dataset_night where organisation_id = :organisation
                order by night desc limit 1) last
            where last.state in (%s)
            """.formatted(NightStore.LAST_GOOD, WRONG);

    @Override
    public Where where() {
        return Where.BOTH;
    }

    @Override
    public String query(Actor actor) {
        return actor.is(Role.IRO_MANAGER) || actor.is(Role.ADMINISTRATOR) ? LAST_NIGHT : NOT_FOR_THEM;
    }

    @Override
    public Waiting waiting(Counted counted) {
        // The night, and the last good one where there was any.
        var days = counted.said().strip().split(" ", -1);
        return new Waiting(
                counted.number(),
                "Tables of the case system, night of %s: not taken. Last good: %s"
                        .formatted(
                                Days.written(LocalDate.parse(days[0])),
                                days.length < 2 ? "none yet" : Days.written(LocalDate.parse(days[1]))),
                "/feeds/dataset",
                Tone.LATE);
    }
}
