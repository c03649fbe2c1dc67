package org.heard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// `./heard check` on returns of a thousand and of a hundred thousand children, this year and last, with an authority,
/// a
/// list of providers, all checks and all reports, from the command to its end.
final class ReturnBench implements Bench {
    private static final int SMALL = 1_000;
    private static final double SMALL_LIMIT = 1;
    private static final int LARGE = 100_000;
    private static final double LARGE_LIMIT = 6;
    private static final double MEMORY_LIMIT = 1_500;
    private static final int TIMES = 5;

    @Override
    public String name() {
        return "return";
    }

    @Override
    public String what() {
        return "All published checks and all reports on a return, from the command to its end";
    }

    @Override
    public boolean quick() {
        return true;
    }

    @Override
    public void run(Surroundings surroundings, Report report) throws Exception {
        report.columns(
                "Children",
                "Rows",
                "Findings",
                "Best s",
                "Median s",
                "Worst s",
                "Limit s",
                "Median/limit",
                "Most MB",
                "MB/limit");
        measure(surroundings, report, surroundings.number("--small", SMALL), SMALL_LIMIT);
        measure(surroundings, report, surroundings.number("--children", LARGE), LARGE_LIMIT);
        report.note("Median of " + TIMES
                + " runs after one that is not counted. Most MB is what the process held at its most.");
    }

    private static void measure(Surroundings surroundings, Report report, int children, double limit) throws Exception {
        var folder = surroundings.homes().resolve("return-" + children);
        delete(folder);
        var given = NationalReturn.write(folder, children, LocalDate.now(Report.LONDON));
        var seconds = new ArrayList<Double>();
        double most = 0;
        var findings = "";
        for (int i = 0; i <= TIMES; i++) {
            var run = Timed.once(() -> check(surroundings, folder, given));
            most = Math.max(most, run.result().megabytes());
            findings = run.result().findings();
            if (i > 0) {
                seconds.add(run.seconds());
            }
        }
        report.row(
                String.format(Locale.ROOT, "%,d", given.children()),
                String.format(Locale.ROOT, "%,d", given.rows()),
                findings,
                Report.number(Timed.least(seconds)),
                Report.number(Timed.median(seconds)),
                Report.number(Timed.most(seconds)),
                Report.number(limit),
                Report.ratio(Timed.median(seconds), limit),
                Report.number(most),
                Report.ratio(most, MEMORY_LIMIT));
    }

    private record Run(double megabytes, String findings) {}

    private static Run check(Surroundings surroundings, Path folder, NationalReturn.Written given)
            throws IOException, InterruptedException {
        var said = folder.resolve("said.txt");
        var process = new ProcessBuilder(List.of(
                        surroundings.root().resolve("heard").toString(),
                        "check",
                        given.these().toString(),
                        "--last",
                        given.last().toString(),
                        "--year",
                        String.valueOf(given.year().ending()),
                        "--authority",
                        "E08000003",
                        "--providers",
                        given.providers().toString(),
                        "--reports",
                        folder.resolve("reports").toString()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        double most = 0;
        while (process.isAlive()) {
            most = Math.max(most, Use.peak(process.pid()));
            Thread.sleep(20);
        }
        if (process.exitValue() > 1) {
            throw new IllegalStateException(Files.readString(said));
        }
        try (var lines = Files.lines(said)) {
            return new Run(
                    most,
                    lines.filter(line -> line.contains(" checks ran"))
                            .findFirst()
                            .orElse("?"));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
