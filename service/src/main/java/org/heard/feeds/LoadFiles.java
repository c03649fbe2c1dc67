package org.heard.feeds;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.comparison.Delivery;
import org.heard.comparison.Listed;
import org.heard.comparison.Part;
import org.heard.comparison.Progress;
import org.heard.database.Tenancy;
import org.heard.feeds.Deliveries.Given;
import org.heard.feeds.LoadWords.Misunderstood;
import org.heard.ids.OrganisationId;
import org.heard.jobs.Command;
import org.heard.organisations.Organisation;
import org.heard.organisations.Organisations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// `./heard load`: an authority's return and its list of names, tried first and then loaded, from the console of the
/// machine that holds the database.
@Component
class LoadFiles implements Command {
    private static final String WHO = "The console";

    private final Deliveries deliveries;
    private final Loading loading;
    private final Findings findings;
    private final Organisations organisations;
    private final Clock clock;
    private final Path from;

    LoadFiles(
            Deliveries deliveries,
            Loading loading,
            Findings findings,
            Organisations organisations,
            Clock clock,
            @Value("${HEARD_FOLDER:}") String from) {
        this.deliveries = deliveries;
        this.loading = loading;
        this.findings = findings;
        this.organisations = organisations;
        this.clock = clock;
        this.from = Path.of(from.isEmpty() ? "." : from).toAbsolutePath().normalize();
    }

    @Override
    public String name() {
        return "load";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        var report = new LoadReport(out, words.contains("--json"));
        try {
            return run(LoadWords.of(words, from), report);
        } catch (Misunderstood typed) {
            report.say(LoadWords.USAGE);
            return report.refuse(typed.why());
        } catch (UncheckedIOException unreadable) {
            return report.refuse("A file could not be read: " + unreadable.getMessage());
        }
    }

    private int run(LoadWords asked, LoadReport report) {
        var years = asked.folder().resolve("this");
        var whole = Files.isDirectory(years);
        var thisYear = whole ? years : asked.folder();
        var last = Optional.ofNullable(asked.last())
                .or(() -> Optional.of(asked.folder().resolve("last")).filter(place -> whole && Files.exists(place)));
        var names = Optional.ofNullable(asked.names())
                .or(() ->
                        Optional.of(asked.folder().resolve("names.csv")).filter(place -> whole && Files.exists(place)));
        for (var place : places(thisYear, last, names)) {
            if (!Files.exists(place)) {
                return report.refuse("There is no " + place + ".");
            }
            if (FilesOnDisk.areTooMany(place)) {
                return report.refuse(
                        "%s has more than %,d files, so it is not certain which are meant. Nothing was read."
                                .formatted(place, FilesOnDisk.MOST_FILES));
            }
            if (FilesOnDisk.size(place) > Deliveries.MOST_BYTES) {
                return report.refuse("%s is larger than the %,d MB that can be read at once."
                        .formatted(place, Deliveries.MOST_BYTES >> 20));
            }
        }
        var files = new ArrayList<>(FilesOnDisk.in(thisYear, Part.THIS_YEAR));
        last.ifPresent(place -> files.addAll(FilesOnDisk.in(place, Part.LAST_YEAR)));
        var organisation = organisation(asked, report);
        if (organisation.isEmpty()) {
            return report.refuse(notHere(asked));
        }
        return Tenancy.within(organisation.get(), () -> {
            var actor = Actor.system(organisation.get(), WHO);
            var now = clock.instant();
            var today = LocalDate.ofInstant(now, ZoneId.of("Europe/London"));
            var status = bring(
                    actor, now, today, asked, report, () -> deliveries.giveReturn(actor, now, asked.year(), files));
            if (status < 2 && names.isPresent()) {
                var day = Optional.ofNullable(asked.namesFrom()).orElse(today);
                var list = FilesOnDisk.in(names.get(), Part.NAMES);
                status = Math.max(
                        status,
                        bring(actor, now, today, asked, report, () -> deliveries.giveNames(actor, now, day, list)));
            }
            return report.end(status);
        });
    }

    /// Gives, tries and loads one delivery; answers how that ends.
    private int bring(
            Actor actor, Instant now, LocalDate today, LoadWords asked, LoadReport report, Supplier<Given> giving) {
        return switch (giving.get()) {
            case Given.Nothing nothing -> {
                report.say("No file was found there.");
                yield 2;
            }
            case Given.TooLarge(var bytes) -> {
                report.say("Together the files are %,d MB; at most %,d MB can be read at once."
                        .formatted(bytes >> 20, Deliveries.MOST_BYTES >> 20));
                yield 2;
            }
            case Given.Before(var delivery) -> {
                var loaded = delivery.state() == Delivery.State.LOADED;
                report.say("These very files were given before, as delivery %d%s"
                        .formatted(delivery.no(), loaded ? ", and are loaded. Nothing changes." : "."));
                yield loaded ? ended(actor, delivery, report) : tried(actor, now, today, asked, report, delivery);
            }
            case Given.Kept(var delivery) -> tried(actor, now, today, asked, report, delivery);
        };
    }

    private int tried(
            Actor actor, Instant now, LocalDate today, LoadWords asked, LoadReport report, Delivery delivery) {
        loading.compare(actor, now, today, delivery.id(), new OnConsole());
        var counts = findings.counts(actor, delivery.id());
        report.dryRun(delivery, counts, problems(actor, delivery));
        if (counts.allChildren() == 0) {
            report.say("Nothing in these files could be used.");
            ended(actor, delivery, report);
            deliveries.withdraw(actor, now, delivery.id());
            return 2;
        }
        if (!asked.dryRun()) {
            loading.load(actor, now, today, delivery.id(), new OnConsole());
        }
        return ended(actor, delivery, report);
    }

    private int ended(Actor actor, Delivery delivery, LoadReport report) {
        var problems = problems(actor, delivery);
        report.ended(deliveries.get(actor, delivery.id()), findings.counts(actor, delivery.id()), problems);
        return LoadReport.wrong(problems).isEmpty() ? 0 : 1;
    }

    private List<Listed> problems(Actor actor, Delivery delivery) {
        return findings.problems(actor, delivery.id(), Findings.ProblemFilter.ALL, 0, Integer.MAX_VALUE);
    }

    private Optional<OrganisationId> organisation(LoadWords asked, LoadReport report) {
        var here = Tenancy.withinNone(() -> organisations.findByCode(asked.authority()));
        if (here.isPresent() || asked.create().isEmpty()) {
            return here;
        }
        var id = OrganisationId.next();
        Tenancy.within(
                id,
                () -> organisations.open(
                        new Organisation(id, Organisation.Kind.AUTHORITY, asked.create(), asked.authority(), false),
                        clock.instant()));
        report.say(
                "%s (%s) is open. Where nobody has an account in this folder yet, ./heard run says how its administrator is set up."
                        .formatted(asked.create(), asked.authority()));
        return Optional.of(id);
    }

    private String notHere(LoadWords asked) {
        var known = Tenancy.withinNone(organisations::listIds).stream()
                .map(id -> Tenancy.within(id, organisations::current))
                .map(one -> one.name() + (one.code() == null ? "" : " (" + one.code() + ")"))
                .collect(Collectors.joining(", "));
        return "There is no authority %s here%s. Add --create \"Its name\" to open it, or set HEARD_HOME to the folder it is in."
                .formatted(asked.authority(), known.isEmpty() ? ", nor any other" : "; here is " + known);
    }

    private static List<Path> places(Path thisYear, Optional<Path> last, Optional<Path> names) {
        var places = new ArrayList<Path>();
        places.add(thisYear);
        last.ifPresent(places::add);
        names.ifPresent(places::add);
        return places;
    }

    /// Says on the console how far it is, beside what is printed.
    private static final class OnConsole implements Progress {
        private static final int SAID_EVERY = 500;

        @Override
        public void at(Stage stage, int done, int of) {
            if (stage == Stage.WRITING || done % SAID_EVERY == 0 || done == of) {
                System.err.printf("%s: %,d of %,d%n", stage.words(), done, of);
            }
        }
    }
}
