package org.heard.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.comparison.Compared;
import org.heard.comparison.Delivery;
import org.heard.comparison.DeliveryId;
import org.heard.comparison.Disagreement;
import org.heard.comparison.Earlier;
import org.heard.comparison.Feed;
import org.heard.comparison.Prepared;
import org.heard.comparison.Progress;
import org.heard.comparison.Settled;
import org.heard.ids.ChildId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads a delivery beside the record and, when told to, loads it: all its good rows in one transaction, or
/// none.
@Component
public class Loading {
    private static final int TRIES = 3;

    private final DeliveryStore deliveries;
    private final FindingsStore findings;
    private final DifferenceStore differences;
    private final EarlierTables earlier;
    private final List<Feed> feeds;
    private final Audit audit;
    private final TransactionTemplate transaction;

    Loading(
            DeliveryStore deliveries,
            FindingsStore findings,
            DifferenceStore differences,
            EarlierTables earlier,
            List<Feed> feeds,
            Audit audit,
            TransactionTemplate transaction) {
        this.deliveries = deliveries;
        this.findings = findings;
        this.differences = differences;
        this.earlier = earlier;
        this.feeds = feeds;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// Whether this person may load it. A list of workers says who sees which child, so an IRO manager loads it.
    public static boolean mayLoad(Actor actor, Delivery delivery) {
        return delivery.kind() == Delivery.Kind.RETURN || actor.seesWholeService();
    }

    /// Reads the files and compares them with the record as it stands; no child's record changes.
    public void compare(Actor actor, Instant now, LocalDate today, DeliveryId id, Progress progress) {
        Deliveries.mustBeAllowed(actor);
        transaction.executeWithoutResult(status -> {
            var delivery = open(id);
            keep(delivery, now, prepared(delivery, today, progress).found());
        });
    }

    /// Compares once more and writes what the comparison finds. Whoever changes one of the same rows meanwhile
    /// is not overwritten: the comparison is made again with their change in it.
    public void load(Actor actor, Instant now, LocalDate today, DeliveryId id, Progress progress) {
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

    private void loadOnce(Actor actor, Instant now, LocalDate today, DeliveryId id, Progress progress) {
        var delivery = open(id);
        var isDataset = delivery.kind() == Delivery.Kind.DATASET;
        if (!mayLoad(actor, delivery) || (isDataset && earlier.overtook(delivery))) {
            throw new NotFound();
        }
        deliveries.loadOneAtATime();
        var prepared = prepared(delivery, today, progress);
        var children = prepared.found().plans().size();
        progress.at(Progress.Stage.WRITING, children, children);
        prepared.writing().write(actor, now, today);
        var spokenOf = new HashSet<ChildId>();
        var disagreements = new ArrayList<Disagreement>();
        for (var plan : prepared.found().plans()) {
            var child = plan.child();
            if (child != null) {
                spokenOf.add(child);
            }
            disagreements.addAll(plan.disagreements());
        }
        differences.note(delivery, now, spokenOf, disagreements);
        keep(delivery, now, prepared.found());
        deliveries.loaded(id, actor, now);
        if (isDataset) {
            earlier.empty(delivery);
        }
        audit.write(actor, now, "loaded files", List.of(delivery.kind().name()));
    }

    private Prepared prepared(Delivery delivery, LocalDate today, Progress progress) {
        return feeds.stream()
                .filter(feed -> feed.kind() == delivery.kind())
                .findFirst()
                .orElseThrow()
                .prepare(delivery, deliveries.files(delivery.id()), today, earlier(), progress);
    }

    private Earlier earlier() {
        return new Earlier() {
            @Override
            public Settled settled(Collection<ChildId> children) {
                return differences.settled(children);
            }

            @Override
            public int newestLoadedYear() {
                return deliveries.newestLoadedYear();
            }
        };
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
        var outline = Outline.of(found);
        if (!deliveries.hasOutline(delivery.id(), outline)) {
            findings.replace(delivery.id(), found);
        }
        deliveries.compared(delivery.id(), now, outline);
    }
}
