package org.heard.feeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.comparison.Delivery;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Part;
import org.heard.comparison.Progress;
import org.heard.database.Tenancy;
import org.heard.dataset.Roles;
import org.heard.dataset.TablesOfTheNight;
import org.heard.feeds.Deliveries.Given;
import org.heard.jobs.Job;
import org.heard.organisations.Organisations;
import org.heard.pages.Days;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes an authority's tables of the dataset once a night from its folder, by the rules of a delivery that a
/// person gives: in the folder named by HEARD_DATASET each authority has one of its own, called by its code.
@Component
public class Nightly {
    private static final Logger log = LoggerFactory.getLogger(Nightly.class);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime FROM = LocalTime.of(1, 0);
    private static final LocalTime UNTIL = LocalTime.of(6, 0);
    /// A file changed within this time may still be being written.
    private static final Duration STILL = Duration.ofMinutes(10);
    /// Tables of one export are written within this time; one that is older is of another day, and tells of children,
    /// care and workers that do not belong together.
    private static final Duration ONE_EXPORT = Duration.ofHours(6);
    /// Something changes in an authority's tables in so many days; if not, the export may be dead.
    private static final int DAYS_THE_SAME = 3;

    private final String folders;
    private final NightStore nights;
    private final Organisations organisations;
    private final Deliveries deliveries;
    private final DeliveryStore store;
    private final Loading loading;
    private final Findings findings;
    private final EarlierTables earlier;
    private final Roles roles;
    private final TransactionTemplate transaction;

    Nightly(
            @Value("${HEARD_DATASET:}") String folders,
            NightStore nights,
            Organisations organisations,
            Deliveries deliveries,
            DeliveryStore store,
            Loading loading,
            Findings findings,
            EarlierTables earlier,
            Roles roles,
            TransactionTemplate transaction) {
        this.folders = folders;
        this.nights = nights;
        this.organisations = organisations;
        this.deliveries = deliveries;
        this.store = store;
        this.loading = loading;
        this.findings = findings;
        this.earlier = earlier;
        this.roles = roles;
        this.transaction = transaction;
    }

    @Configuration(proxyBeanMethods = false)
    static class EachNight {
        @Bean
        Job nightlyTables(Nightly nightly) {
            return Job.every(
                    Duration.ofMinutes(15), "Tables of the case system", (organisation, now) -> nightly.look(now));
        }
    }

    /// A file of the folder, and when it changed last.
    private record Changed(String file, Instant at) {}

    /// What a night came to.
    private record Came(
            Night.State state, String said, @Nullable Delivery delivery) {
        static Came to(Night.State state) {
            return new Came(state, "", null);
        }

        static Came notUsable(String why, @Nullable Delivery delivery) {
            return new Came(Night.State.NOT_USABLE, why, delivery);
        }
    }

    /// The last nights, the newest first.
    public List<Night> list(Actor actor, int most) {
        Deliveries.mustBeAllowed(actor);
        return nights.list(most);
    }

    /// The last night whose tables stand in the record.
    public Optional<LocalDate> findLastGood(Actor actor) {
        Deliveries.mustBeAllowed(actor);
        return nights.findLastGood();
    }

    /// Looks into the folder of the organisation now worked for, in the night, unless this night is done.
    void look(Instant now) {
        var code = organisations.current().code();
        if (!folders.isEmpty() && code != null) {
            look(Path.of(folders).resolve(code), now);
        }
    }

    void look(Path folder, Instant now) {
        var here = now.atZone(LONDON);
        var night = here.toLocalDate();
        var byNight = !here.toLocalTime().isBefore(FROM) && here.toLocalTime().isBefore(UNTIL);
        if (!byNight || !Files.isDirectory(folder) || !nights.begin(night, now)) {
            return;
        }
        var came = Came.to(Night.State.FAILED);
        try {
            came = read(folder, now, night);
        } catch (RuntimeException failure) {
            log.error("The tables of {} could not be taken", Tenancy.current(), failure);
        } finally {
            var delivery = came.delivery();
            nights.end(night, now, came.state(), came.said(), delivery == null ? null : delivery.id());
        }
    }

    private Came read(Path folder, Instant now, LocalDate night) {
        var changed = changed(folder);
        var tables = changed.stream()
                .filter(one -> TablesOfTheNight.mayBeTaken(one.file()))
                .sorted(Comparator.comparing(Changed::at))
                .toList();
        if (tables.isEmpty()) {
            return Came.to(Night.State.EMPTY);
        }
        if (changed.stream().anyMatch(one -> one.at().isAfter(now.minus(STILL)))) {
            return Came.to(Night.State.NOT_WHOLE);
        }
        var oldest = tables.getFirst();
        var newest = tables.getLast();
        if (Duration.between(oldest.at(), newest.at()).compareTo(ONE_EXPORT) > 0) {
            return new Came(
                    Night.State.NOT_WHOLE,
                    "%s was written on %s and %s on %s, which is not one export."
                            .formatted(
                                    oldest.file(), Days.moment(oldest.at()), newest.file(), Days.moment(newest.at())),
                    null);
        }
        var last = lastGood();
        if (last.isEmpty()) {
            return Came.to(Night.State.NOT_BEGUN);
        }
        if (FilesOnDisk.areTooMany(folder)) {
            return Came.notUsable(
                    "There are more than %,d files in the folder, so it is not certain which are meant."
                            .formatted(FilesOnDisk.MOST_FILES),
                    null);
        }
        var size = FilesOnDisk.size(folder);
        if (size > Deliveries.MOST_BYTES) {
            return Came.notUsable(
                    "Together the files are %,d MB; at most %,d MB can be read at once."
                            .formatted(size >> 20, Deliveries.MOST_BYTES >> 20),
                    null);
        }
        var actor = Actor.system(Tenancy.current(), "The tables of the night");
        var files = FilesOnDisk.in(folder, Part.DATASET);
        var build = Objects.requireNonNull(last.get().build());
        var drawn = LocalDate.ofInstant(newest.at(), LONDON);
        return switch (deliveries.giveDataset(actor, now, drawn, build, files)) {
            case Given.Kept(var delivery) -> take(actor, now, night, delivery, files, last.get());
            case Given.Before(var delivery) ->
                delivery.state() == Delivery.State.LOADED
                        ? again(night, delivery, last.get())
                        : take(actor, now, night, delivery, files, last.get());
            case Given.Nothing nothing -> Came.to(Night.State.EMPTY);
            case Given.TooLarge large -> Came.to(Night.State.NOT_USABLE);
        };
    }

    /// The very same files as some that are loaded. Only where they were loaded last is all in order.
    private static Came again(LocalDate night, Delivery same, Delivery last) {
        if (!same.id().equals(last.id())) {
            return Came.notUsable(
                    "They are those of delivery %d again, and newer ones are in the record.".formatted(same.no()),
                    same);
        }
        var drawn = Objects.requireNonNull(same.workersFrom());
        return drawn.plusDays(DAYS_THE_SAME).isBefore(night)
                ? new Came(Night.State.STALE, "They are still those of %s.".formatted(Days.written(drawn)), same)
                : new Came(Night.State.SAME, "", same);
    }

    private Came take(
            Actor actor, Instant now, LocalDate today, Delivery delivery, List<GivenFile> files, Delivery last) {
        if (Boolean.TRUE.equals(transaction.execute(status -> earlier.overtook(delivery)))) {
            return Came.notUsable("Tables that were given or drawn later are in the record.", delivery);
        }
        loading.compare(actor, now, today, delivery.id(), Progress.NONE);
        var tables = TablesOfTheNight.of(files);
        var refused = tables.listRefused();
        if (!refused.isEmpty()) {
            return Came.notUsable(String.join(" ", refused), delivery);
        }
        var before = transaction.execute(status -> store.files(last.id()));
        var fallen = tables.listFallen(TablesOfTheNight.of(before == null ? List.of() : before));
        if (!fallen.isEmpty()) {
            return new Came(Night.State.SHRUNK, String.join("; ", fallen) + ".", delivery);
        }
        if (findings.counts(actor, delivery.id()).allChildren() == 0) {
            return Came.notUsable("", delivery);
        }
        var said = roles.listDecidedAfter(nights.findLoadedByHand().orElse(Instant.EPOCH));
        if (!said.isEmpty()) {
            return new Came(Night.State.ROLES_CHANGED, "Roles: %s.".formatted(String.join(", ", said)), delivery);
        }
        loading.load(actor, now, today, delivery.id(), Progress.NONE);
        return new Came(Night.State.TAKEN, "", delivery);
    }

    /// The tables that stand in the record now, whoever gave them: the night's are laid beside them.
    private Optional<Delivery> lastGood() {
        var all = transaction.execute(status -> store.list());
        return (all == null ? List.<Delivery>of() : all)
                .stream()
                        .filter(one -> one.kind() == Delivery.Kind.DATASET && one.state() == Delivery.State.LOADED)
                        .findFirst();
    }

    private static List<Changed> changed(Path folder) {
        try {
            var changed = new ArrayList<Changed>();
            for (var path : FilesOnDisk.list(folder)) {
                changed.add(new Changed(
                        path.getFileName().toString(),
                        Files.getLastModifiedTime(path).toInstant()));
            }
            return changed;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
