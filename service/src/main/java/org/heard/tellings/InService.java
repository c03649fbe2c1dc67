package org.heard.tellings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How what children sent and asked for stands in the whole service, for its manager.
@Component
@Transactional(readOnly = true)
public class InService {
    static final String LEFT_CARE = "The child has left care";
    /// What an adult wrote down, as it is called here.
    static final String WRITTEN = "A wish written down by an adult";

    private final TellingLines lines;
    private final ClosedUnanswered closed;

    InService(TellingLines lines, ClosedUnanswered closed) {
        this.lines = lines;
        this.closed = closed;
    }

    /// Its figures.
    ///
    /// @param closed how many were closed without an answer: what adults wrote down, what children sent and
    ///               asked for, what groups of them raised
    public record Stands(Waiting waiting, int closed) {}

    /// As it stands now. What the manager is left out of is not among it.
    public Stands get(Actor actor, Instant now, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER);
        var all = lines.list(actor, now, today);
        return new Stands(Waiting.of(all, now, today), closed.count(actor, now, today));
    }

    /// How much was closed without an answer. What the manager is left out of is not among it.
    public int countClosed(Actor actor, Instant now, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER);
        return closed.count(actor, now, today);
    }

    /// A stretch of it, the first asked first.
    public List<Closed> listClosed(Actor actor, Instant now, LocalDate today, int skipped, int most) {
        actor.mustBe(Role.IRO_MANAGER);
        return closed.list(actor, now, today, skipped, most);
    }
}
