package org.heard.councils;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.access.Waits;
import org.heard.alerts.Ages;
import org.heard.pages.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What groups of children raised and nobody has looked at or answered.
@Component
@Transactional(readOnly = true)
class GroupsWaiting implements Waits {
    private static final String AT = "/service/groups";

    private final IssuesWaiting issues;

    GroupsWaiting(IssuesWaiting issues) {
        this.issues = issues;
    }

    @Override
    public List<Waiting> list(Actor actor, LocalDate today) {
        if (!actor.is(Role.IRO_MANAGER)) {
            return List.of();
        }
        var all = issues.count(today);
        var oldest = all.oldestLate();
        var waits = new ArrayList<Waiting>();
        if (oldest != null) {
            waits.add(new Waiting(
                    all.late(),
                    "Raised by children’s groups, past the day promised",
                    Ages.oldest(LongStream.of(ChronoUnit.DAYS.between(oldest, today))),
                    AT,
                    Tone.LATE));
        }
        if (all.number() > 0) {
            waits.add(new Waiting(all.number(), "Raised by children’s groups", AT, Tone.SOON));
        }
        return waits;
    }
}
