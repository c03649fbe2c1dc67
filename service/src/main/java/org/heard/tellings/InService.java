package org.heard.tellings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.moments.Moments;
import org.heard.tellings.Waiting.Line;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How what children sent and asked for stands in the whole service, for its manager.
@Component
@Transactional(readOnly = true)
public class InService {
    private static final String LEFT_CARE = "The child has left care";

    private final TellingLines lines;
    private final ClosedElsewhere elsewhere;

    InService(TellingLines lines, ClosedElsewhere elsewhere) {
        this.lines = lines;
        this.elsewhere = elsewhere;
    }

    /// Both.
    ///
    /// @param closed closed without an answer, the last asked first: what adults wrote down, what children sent and
    ///               asked for, what groups of them raised
    public record Stands(Waiting waiting, List<Closed> closed) {
        public Stands {
            closed = List.copyOf(closed);
        }
    }

    /// As it stands now. What the manager is left out of is not among it.
    public Stands get(Actor actor, Instant now, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER);
        var sent = lines.list(actor, now, today);
        var left = sent.stream().filter(line -> line.waits() && !line.inCare()).map(InService::closed);
        return new Stands(
                Waiting.of(sent, now, today),
                Stream.concat(left, elsewhere.list(now).stream())
                        .sorted(Comparator.comparing(Closed::on).reversed().thenComparing(Closed::href))
                        .toList());
    }

    private static Closed closed(Line line) {
        return new Closed(
                line.child(), line.kind().words(), Moments.day(line.since()), LEFT_CARE, "/tellings/" + line.id());
    }
}
