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
    private static final String WRITTEN = "A wish written down by an adult";

    private final TellingLines lines;
    private final ClosedWishes wishes;

    InService(TellingLines lines, ClosedWishes wishes) {
        this.lines = lines;
        this.wishes = wishes;
    }

    /// Its figures.
    ///
    /// @param closed how many were closed without an answer
    public record Stands(Waiting waiting, int closed) {}

    /// As it stands now. What the manager is left out of is not among it.
    public Stands get(Actor actor, Instant now, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER);
        var all = lines.list(actor, now, today);
        var left = (int) all.stream().filter(InService::isClosed).count();
        return new Stands(Waiting.of(all, now, today), left + wishes.count(actor, now));
    }

    /// What was closed without an answer, the last asked first: what adults wrote down, and what children sent.
    public List<Closed> listClosed(Actor actor, Instant now, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER);
        var left = lines.list(actor, now, today).stream()
                .filter(InService::isClosed)
                .map(InService::closed);
        var taken = wishes.list(actor, now).stream().map(InService::closed);
        return Stream.concat(left, taken)
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

    private static Closed closed(ClosedWishes.Closed wish) {
        var why = "Said on " + Days.written(wish.on()) + " to be another child’s words: " + wish.because()
                + (wish.confirmed() ? ". A manager confirmed it" : ". A manager has yet to confirm it");
        return new Closed(
                wish.child(),
                WRITTEN,
                wish.askedOn(),
                why,
                "/children/" + wish.child() + "/wishes/" + wish.id() + "/other-child");
    }
}
