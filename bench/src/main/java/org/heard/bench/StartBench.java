package org.heard.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// From the command to the first page, with a database that is there; and from TERM to the end.
final class StartBench implements Bench {
    private static final double START_LIMIT = 6;
    private static final double STOP_LIMIT = 10;
    private static final int TIMES = 5;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String what() {
        return "From the command to the first page with an existing database, and from TERM to the end";
    }

    @Override
    public boolean quick() {
        return true;
    }

    @Override
    public void run(Surroundings surroundings, Report report) throws Exception {
        report.columns("Command", "What", "Best s", "Median s", "Worst s", "Limit s", "Median/limit");
        var homes = surroundings.homes();
        measure(surroundings, report, "./heard run, nothing in it", homes.resolve("empty"), "run");
        measure(surroundings, report, "./heard demo, 120 children", homes.resolve("demo"), "demo");
        if (England.isFilled(surroundings)) {
            measure(surroundings, report, "./heard demo --england", England.home(surroundings), "demo", "--england");
        }
        report.note(
                "Median of " + TIMES + " starts each. The time runs from the launcher's process being made until `/` "
                        + "has been answered, its redirects followed.");
    }

    private static void measure(Surroundings surroundings, Report report, String what, Path home, String... words)
            throws Exception {
        Service.start(surroundings, home, words).close();
        var starts = new ArrayList<Double>();
        var stops = new ArrayList<Double>();
        for (int i = 0; i < TIMES; i++) {
            var service = Service.start(surroundings, home, words);
            starts.add(service.secondsToFirstPage());
            stops.add(service.stop());
        }
        row(report, what, "first page", starts, START_LIMIT);
        row(report, what, "stopped", stops, STOP_LIMIT);
    }

    private static void row(Report report, String what, String moment, List<Double> seconds, double limit) {
        report.row(
                what,
                moment,
                Report.number(Timed.least(seconds)),
                Report.number(Timed.median(seconds)),
                Report.number(Timed.most(seconds)),
                Report.number(limit),
                Report.ratio(Timed.median(seconds), limit));
    }
}
