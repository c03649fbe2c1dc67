package org.heard.tellings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.moments.Moments;
import org.heard.pages.Days;
import org.heard.tellings.Waiting.Line;
import org.heard.voice.ClosedWishes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How what children sent and asked for stands in the whole service, for its manager.
@Component
@Transactional(readOnly = true)
public class InService {
    private static final String LEFT_CARE = "The child has left care";

    private final TellingLines lines;
    private final ClosedWishes wishes;

    InService(TellingLines lines, ClosedWishes wishes) {
        this.lines = lines;
        this.wishes = wishes;
    }

    /// Both.
    ///
    /// @param closed closed without an answer, the last asked first: what adults wrote down, and what children sent
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
        var written = wishes.list(actor, now).stream().map(InService::closed);
        return new Stands(
                Waiting.of(sent, now, today),
                Stream.concat(left, written)
                        .sorted(Comparator.comparing(Closed::on).reversed().thenComparing(Closed::href))
                        .toList());
    }

    private static Closed closed(Line line) {
        return new Closed(
                line.child(), line.kind().words(), Moments.day(line.since()), LEFT_CARE, "/tellings/" + line.id());
    }

    private static Closed closed(ClosedWishes.Closed wish) {
        var child = "/children/" + wish.child();
        return new Closed(
                wish.child(),
                "A wish written down by an adult",
                wish.askedOn(),
                wish.withdrawn()
                        .map(taken -> "Withdrawn on " + Days.written(taken.on()) + ": " + taken.because())
                        .orElse(LEFT_CARE),
                wish.withdrawn().isPresent() ? child : child + "/wishes/" + wish.id());
    }
}
