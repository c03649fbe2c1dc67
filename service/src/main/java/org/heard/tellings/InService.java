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
    /// What an adult wrote down, as it is called here.
    static final String WRITTEN = "A wish written down by an adult";

    private final TellingLines lines;
    private final ClosedElsewhere elsewhere;

    InService(TellingLines lines, ClosedElsewhere elsewhere) {
        this.lines = lines;
        this.elsewhere = elsewhere;
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
        var left = (int) all.stream().filter(InService::isClosed).count();
        return new Stands(Waiting.of(all, now, today), left + elsewhere.count(actor, now, today));
    }

    /// What was closed without an answer, the last asked first. What the manager is left out of is not among it.
    public List<Closed> listClosed(Actor actor, Instant now, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER);
        var left = lines.list(actor, now, today).stream()
                .filter(InService::isClosed)
                .map(InService::closed);
        return Stream.concat(left, elsewhere.list(actor, now, today).stream())
                .sorted(Comparator.comparing(Closed::on).reversed().thenComparing(Closed::href))
                .toList();
    }

    /// The child has left care and still waits; whoever owes the answer sees it until it is given.
    private static boolean isClosed(Line line) {
        return line.waits() && !line.inCare();
    }

    private static Closed closed(Line line) {
        return new Closed(
                line.child(),
                line.written() ? WRITTEN : line.kind().words(),
                Moments.day(line.since()),
                LEFT_CARE,
                line.written() ? "/children/" + line.child() + "/wishes/" + line.id() : "/tellings/" + line.id());
    }
}
