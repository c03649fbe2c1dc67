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
import org.heard.comparison.Feed;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Prepared;
import org.heard.comparison.Progress;
import org.heard.ids.ChildId;
import org.heard.returns.ReturnedStore.Remembered;
import org.springframework.stereotype.Component;

/// A year's return beside the record.
@Component
class ReturnFeed implements Feed {
    private final ReturnedStore returned;
    private final FromReturn children;
    private final ReviewRows reviews;
    private final Completeness completeness;
    private final PublishedChecks checks;

    ReturnFeed(
            ReturnedStore returned,
            FromReturn children,
            ReviewRows reviews,
            Completeness completeness,
            PublishedChecks checks) {
        this.returned = returned;
        this.children = children;
        this.reviews = reviews;
        this.completeness = completeness;
        this.checks = checks;
    }

    @Override
    public Delivery.Kind kind() {
        return Delivery.Kind.RETURN;
    }

    @Override
    public Prepared prepare(
            Delivery delivery, List<GivenFile> files, LocalDate today, Earlier earlier, Progress progress) {
        var given = Reading.read(delivery, files, checks);
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
        return new Prepared(
                compared.found(), (actor, now, on) -> write(actor, now, on, delivery, given, compared, here, before));
    }

    private void write(
            Actor actor,
            Instant now,
            LocalDate today,
            Delivery delivery,
            GivenReturn given,
            ComparedReturn compared,
            List<OnRecord> here,
            Map<ChildId, Returned> before) {
        children.write(actor, now, today, compared.writes());
        reviews.take(actor, now, delivery.source(), compared);
        returned.remember(delivery.id(), delivery.source(), toRemember(compared, before));
        completeness.say(actor, now, delivery, given, compared, here);
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
    private static Span told(GivenReturn given, Delivery delivery) {
        var givenOn = LocalDate.ofInstant(delivery.givenAt(), ZoneId.of("Europe/London"));
        return new Span(given.from(), givenOn.isBefore(given.until()) ? givenOn : given.until());
    }
}
