package org.heard.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.children.FromReturn;
import org.heard.children.OnRecord;
import org.heard.comparison.Delivery;
import org.heard.comparison.Earlier;
import org.heard.comparison.Progress;
import org.heard.ids.ChildId;
import org.heard.returns.ReturnedStore.Remembered;
import org.springframework.stereotype.Component;

/// Lays what files tell of children's identity, care and reviews beside the record, and writes it. What each
/// said last is remembered for all of them together, row by row with its collection year, so that what one of
/// them brought is not taken for what a person entered when the other comes, and an older one never overrules a
/// newer one.
@Component
public class CareComparing {
    private final ReturnedStore returned;
    private final FromReturn children;
    private final ReviewRows reviews;

    CareComparing(ReturnedStore returned, FromReturn children, ReviewRows reviews) {
        this.returned = returned;
        this.children = children;
        this.reviews = reviews;
    }

    /// Compares; nothing changes.
    public CareCompared compare(
            Delivery delivery, GivenChildren given, LocalDate today, Earlier earlier, Progress progress) {
        var numbers = given.children().keySet();
        var here = children.list(numbers, today);
        var ids = here.stream().map(OnRecord::id).toList();
        var before = returned.list(ids);
        var settled = earlier.settled(ids);
        var from = new ChildComparison.From(
                delivery.id(), delivery.source(), delivery.title(), told(given, delivery), settled.keptHere());
        var upns = given.children().values().stream()
                .map(Returned::upn)
                .filter(upn -> !upn.isEmpty())
                .toList();
        var comparison = new ReturnComparison(
                given, from, here, before, settled, children.listSealed(numbers), children.holders("UPN", upns));
        var tellsAbsence = given.year() >= earlier.newestLoadedYear();
        var compared = reviews.compared(comparison.compare(here, tellsAbsence, progress), settled);
        return new CareCompared(delivery, compared, here, before);
    }

    /// Writes what the comparison found, in the transaction now running.
    public void write(Actor actor, Instant now, LocalDate today, CareCompared found) {
        var delivery = found.delivery();
        children.write(actor, now, today, found.compared().writes());
        reviews.take(actor, now, delivery.source(), found.compared());
        returned.remember(delivery.id(), delivery.source(), toRemember(found.compared(), found.before()));
    }

    private static List<Remembered> toRemember(ComparedReturn compared, Map<ChildId, Returned> before) {
        var remember = new ArrayList<Remembered>();
        for (var plan : compared.plans()) {
            var child = plan.subject();
            if (child != null && plan.now() != null && !plan.now().equals(before.get(child))) {
                remember.add(new Remembered(child, before.get(child), plan.now()));
            }
        }
        return remember;
    }

    /// What happened after the files were given is not in them, even where their year goes on.
    private static Span told(GivenChildren given, Delivery delivery) {
        var givenOn = LocalDate.ofInstant(delivery.givenAt(), ZoneId.of("Europe/London"));
        return new Span(given.from(), givenOn.isBefore(given.until()) ? givenOn : given.until());
    }
}
