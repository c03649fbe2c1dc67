package org.heard.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.children.FromReturn;
import org.heard.children.OnRecord;
import org.heard.feeds.ReturnedStore.Remembered;
import org.heard.ids.ChildId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads a delivery beside the record and, when told to, loads it: all its good rows in one transaction, or none.
@Component
public class Loading {
    private static final int TRIES = 3;

    private final DeliveryStore deliveries;
    private final FindingsStore findings;
    private final ReturnedStore returned;
    private final DifferenceStore differences;
    private final FromReturn children;
    private final Audit audit;
    private final TransactionTemplate transaction;

    Loading(
            DeliveryStore deliveries,
            FindingsStore findings,
            ReturnedStore returned,
            DifferenceStore differences,
            FromReturn children,
            Audit audit,
            TransactionTemplate transaction) {
        this.deliveries = deliveries;
        this.findings = findings;
        this.returned = returned;
        this.differences = differences;
        this.children = children;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// Reads the files and compares them with the record as it stands; no child's record changes.
    public void compare(Actor actor, Instant now, LocalDate today, DeliveryId id, IntConsumer progress) {
        Deliveries.mustBeAllowed(actor);
        transaction.executeWithoutResult(status -> {
            var delivery = open(id);
            keep(delivery, now, compared(delivery, today, progress).found());
        });
    }

    /// Compares once more and writes what the comparison finds. Whoever changes one of the same rows meanwhile is not
    /// overwritten: the comparison is made again with their change in it.
    public void load(Actor actor, Instant now, LocalDate today, DeliveryId id, IntConsumer progress) {
        Deliveries.mustBeAllowed(actor);
        for (var tries = 1; ; tries++) {
            try {
                transaction.executeWithoutResult(status -> loadOnce(actor, now, today, id, progress));
                return;
            } catch (OptimisticLockingFailureException | DataIntegrityViolationException changedMeanwhile) {
                if (tries == TRIES) {
                    throw changedMeanwhile;
                }
            }
        }
    }

    private void loadOnce(Actor actor, Instant now, LocalDate today, DeliveryId id, IntConsumer progress) {
        var delivery = open(id);
        deliveries.waitForTheOthers();
        var beside = compared(delivery, today, progress);
        var plans = beside.found().plans();
        children.write(actor, now, today, beside.found().writes());
        var remember = new ArrayList<Remembered>();
        var spokenOf = new HashSet<ChildId>();
        var disagreements = new ArrayList<Disagreement>();
        for (var plan : plans) {
            var child =
                    plan.child() == null && plan.write() != null ? plan.write().child() : plan.child();
            if (child != null) {
                spokenOf.add(child);
                if (plan.remember() != null) {
                    remember.add(new Remembered(child, beside.before().get(child), plan.remember()));
                }
            }
            disagreements.addAll(plan.disagreements());
        }
        returned.remember(id, delivery.source(), remember);
        differences.note(delivery, now, spokenOf, disagreements);
        keep(delivery, now, beside.found());
        deliveries.loaded(id, actor, now);
        audit.write(actor, now, "loaded files", List.of(delivery.kind().name()));
    }

    private Delivery open(DeliveryId id) {
        var delivery = deliveries.findForChange(id).orElseThrow(NotFound::new);
        if (delivery.state() == Delivery.State.WITHDRAWN) {
            throw new NotFound();
        }
        deliveries.expectManyNewRows();
        return delivery;
    }

    private void keep(Delivery delivery, Instant now, Compared found) {
        var outline = found.outline();
        if (!deliveries.hasOutline(delivery.id(), outline)) {
            findings.replace(delivery.id(), found);
        }
        deliveries.compared(delivery.id(), now, outline);
    }

    /// What was found, and what returns said before.
    private record Beside(Compared found, Map<ChildId, Returned> before) {}

    private Beside compared(Delivery delivery, LocalDate today, IntConsumer progress) {
        var given = Reading.read(delivery, deliveries.files(delivery.id()));
        var numbers = given.children().keySet();
        var here = children.list(numbers, today);
        var ids = here.stream().map(OnRecord::id).toList();
        var before = returned.list(ids);
        var settled = differences.settled(Delivery.Kind.RETURN, ids);
        var from = new ChildComparison.From(
                delivery.id(), delivery.source(), delivery.title(), told(given, delivery), settled.keptHere());
        var upns = given.children().values().stream()
                .map(Returned::upn)
                .filter(upn -> !upn.isEmpty())
                .toList();
        var comparison = new ReturnComparison(
                given, from, here, before, settled, children.listSealed(numbers), children.holders("UPN", upns));
        var tellsAbsence = given.year() >= deliveries.newestLoadedYear();
        return new Beside(comparison.compare(here, tellsAbsence, progress), before);
    }

    /// What happened after the files were given is not in them, even where their year goes on.
    private static Span told(GivenReturn given, Delivery delivery) {
        var givenOn = LocalDate.ofInstant(delivery.givenAt(), java.time.ZoneId.of("Europe/London"));
        return new Span(given.from(), givenOn.isBefore(given.until()) ? givenOn : given.until());
    }
}
