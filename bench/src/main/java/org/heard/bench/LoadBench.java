package org.heard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.madeup.MadeUpAuthority;
import org.heard.madeup.ReturnFolder;
import org.heard.madeup.Seed;
import org.heard.madeup.Size;

/// A return of about a thousand children through the service's own pages: the dry run, then the load. Each time in a
/// service just started, on a copy of the same small database, so that no round finds what another has loaded.
final class LoadBench implements Bench {
    private static final double LIMIT = 3;
    private static final int TIMES = 5;

    /// With those who left in the year, this many looked after on the day make a return of about a thousand.
    private static final Size SIZE = new Size(750);

    @Override
    public String name() {
        return "load";
    }

    @Override
    public String what() {
        return "A return of a thousand children read and loaded";
    }

    @Override
    public boolean quick() {
        return true;
    }

    @Override
    public void run(Surroundings surroundings, Report report) throws Exception {
        var today = LocalDate.now(Report.LONDON);
        var year = ReturnFolder.latest(today);
        var files = ReturnFolder.files(MadeUpAuthority.generate(new Seed(1_000), SIZE, today), year);
        var children = files.getOrDefault("header.csv", "").lines().count() - 1;
        var original = surroundings.homes().resolve("small");
        Service.start(surroundings, original, "demo", "--children", "32").close();

        var dryRuns = new ArrayList<Double>();
        var loads = new ArrayList<Double>();
        var both = new ArrayList<Double>();
        for (int i = 0; i < TIMES; i++) {
            var copy = Copies.of(original);
            try (var service = Service.start(surroundings, copy, "demo", "--children", "32")) {
                var manager = Cast.of(service).authorities().getFirst().manager();
                manager.open("/feeds");
                var given = Timed.once(() -> Giving.tried(manager, year, files));
                var loaded = Timed.once(() -> Giving.loaded(manager, given.result()));
                dryRuns.add(given.seconds());
                loads.add(loaded.seconds());
                both.add(given.seconds() + loaded.seconds());
            } finally {
                Copies.delete(copy);
            }
        }
        report.columns("What", "Children", "Best s", "Median s", "Worst s", "Limit s", "Median/limit");
        row(report, "given and tried, nothing changed", children, dryRuns, 0);
        row(report, "loaded", children, loads, LIMIT);
        row(report, "both", children, both, LIMIT);
        report.note("Median of " + TIMES + " rounds, each in a service just started.");
    }

    private static void row(Report report, String what, long children, List<Double> seconds, double limit) {
        report.row(
                what,
                String.format("%,d", children),
                Report.number(Timed.least(seconds)),
                Report.number(Timed.median(seconds)),
                Report.number(Timed.most(seconds)),
                limit == 0 ? "–" : Report.number(limit),
                Report.ratio(Timed.median(seconds), limit));
    }

    /// A database's folder beside the original, for one round.
    private static final class Copies {
        static Path of(Path original) throws IOException {
            var copy = Files.createTempDirectory(original.getParent(), "copy-");
            try (var all = Files.walk(original)) {
                for (var each : all.toList()) {
                    var to = copy.resolve(original.relativize(each));
                    if (!Files.exists(to)) {
                        Files.copy(each, to, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                    }
                }
            }
            return copy;
        }

        static void delete(Path copy) throws IOException {
            try (var all = Files.walk(copy)) {
                for (var each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
