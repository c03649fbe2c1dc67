package org.heard.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Role;
import org.heard.comparison.DatasetBuild;
import org.heard.comparison.Delivery;
import org.heard.comparison.DeliveryId;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Part;
import org.heard.ssda903.CollectionYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Files people give to be read: kept as they came, with who gave them and when. Giving changes nothing in any
/// child's record.
@Component
@Transactional
public class Deliveries {
    /// All the files of one delivery together.
    public static final long MOST_BYTES = 64L << 20;

    private final DeliveryStore store;
    private final Audit audit;

    Deliveries(DeliveryStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /// What came of giving files.
    public sealed interface Given {
        /// They are kept.
        record Kept(Delivery delivery) implements Given {}

        /// The very same files were given before; nothing was changed.
        record Before(Delivery delivery) implements Given {}

        /// No file was given for this year, or for the names.
        record Nothing() implements Given {}

        /// Together they are larger than is taken.
        record TooLarge(long bytes) implements Given {}
    }

    /// Refuses everyone but those who may give and load files: for them these pages do not exist.
    public static void mustBeAllowed(Actor actor) {
        if (!actor.isSystem()) {
            actor.mustBe(Role.IRO_MANAGER, Role.ADMINISTRATOR, Role.BUSINESS_SUPPORT);
        }
    }

    /// Whether this person may.
    public static boolean mayOpen(Actor actor) {
        return actor.isSystem()
                || actor.is(Role.IRO_MANAGER)
                || actor.is(Role.ADMINISTRATOR)
                || actor.is(Role.BUSINESS_SUPPORT);
    }

    /// Keeps the files of one year's return, with last year's beside them where they were given.
    public Given giveReturn(Actor actor, Instant now, CollectionYear year, List<GivenFile> files) {
        return give(actor, now, Delivery.Kind.RETURN, year, null, null, files);
    }

    /// Keeps a list of names and workers.
    public Given giveNames(Actor actor, Instant now, LocalDate workersFrom, List<GivenFile> files) {
        return give(actor, now, Delivery.Kind.NAMES, null, workersFrom, null, files);
    }

    /// Keeps the tables of the Standard Safeguarding Dataset as they were drawn on a day.
    public Given giveDataset(Actor actor, Instant now, LocalDate drawn, DatasetBuild build, List<GivenFile> files) {
        return give(actor, now, Delivery.Kind.DATASET, null, drawn, build, files);
    }

    private Given give(
            Actor actor,
            Instant now,
            Delivery.Kind kind,
            @Nullable CollectionYear year,
            @Nullable LocalDate workersFrom,
            @Nullable DatasetBuild build,
            List<GivenFile> files) {
        mustBeAllowed(actor);
        if (files.stream().allMatch(file -> file.part() == Part.LAST_YEAR)) {
            return new Given.Nothing();
        }
        var bytes = files.stream().mapToLong(file -> file.content().length).sum();
        if (bytes > MOST_BYTES) {
            return new Given.TooLarge(bytes);
        }
        store.giveOneAtATime();
        var same = store.findSame(kind, year, DeliveryStore.fingerprint(files));
        if (same.isPresent()) {
            return new Given.Before(store.find(same.get()).orElseThrow());
        }
        var id = DeliveryId.next();
        store.add(id, kind, year, workersFrom, build, actor, now, files);
        audit.write(actor, now, "gave files", List.of(kind.name()));
        return new Given.Kept(store.find(id).orElseThrow());
    }

    /// The delivery; `NotFound` where there is none here.
    @Transactional(readOnly = true)
    public Delivery get(Actor actor, DeliveryId id) {
        mustBeAllowed(actor);
        return store.find(id).orElseThrow(NotFound::new);
    }

    /// All deliveries, the newest first.
    @Transactional(readOnly = true)
    public List<Delivery> list(Actor actor) {
        mustBeAllowed(actor);
        return store.list();
    }

    /// Whether these are the tables of the dataset that were given last and not withdrawn, and none drawn on a later
    /// day are in the record.
    @Transactional(readOnly = true)
    public boolean isNewestDataset(Actor actor, Delivery delivery) {
        var drawn = delivery.workersFrom();
        var all = list(actor).stream()
                .filter(one -> one.kind() == Delivery.Kind.DATASET && one.state() != Delivery.State.WITHDRAWN)
                .toList();
        return drawn != null
                && !all.isEmpty()
                && all.getFirst().id().equals(delivery.id())
                && all.stream()
                        .filter(one -> one.state() == Delivery.State.LOADED)
                        .noneMatch(one ->
                                one.workersFrom() != null && one.workersFrom().isAfter(drawn));
    }

    /// Takes a delivery back that has not been loaded; its files stay, and may be given again.
    public boolean withdraw(Actor actor, Instant now, DeliveryId id) {
        mustBeAllowed(actor);
        var delivery = store.findForChange(id).orElseThrow(NotFound::new);
        if (delivery.state() == Delivery.State.LOADED) {
            return false;
        }
        store.withdrawn(id);
        audit.write(actor, now, "withdrew files", List.of(delivery.kind().name()));
        return true;
    }
}
