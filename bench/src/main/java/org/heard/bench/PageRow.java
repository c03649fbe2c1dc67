package org.heard.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;
import org.heard.bench.SteadyLoad.Asking;

/// One row of the table of pages, measured in rounds: on a machine that others use too, one round alone tells as
/// much of them as of the page.
final class PageRow {
    private static final Duration SETTLING = Duration.ofSeconds(2);

    private final String who;
    private final String kind;
    private final List<Asking> asked;
    private final List<Double> p99 = new ArrayList<>();
    private final Histogram all = new Histogram(3);
    private int failed;
    private double serviceMillis;
    private double databaseMillis;

    PageRow(String who, String kind, List<Asking> asked) {
        this.who = who;
        this.kind = kind;
        this.asked = asked;
    }

    /// One round.
    void measure(Service service, SteadyLoad load, Duration duration) throws IOException {
        load.run(asked, SETTLING);
        var database = service.database();
        var serviceBefore = Use.processor(List.of(service.process()));
        var databaseBefore = Use.processor(database);
        var outcome = load.run(asked, duration);
        serviceMillis +=
                Use.processor(List.of(service.process())).minus(serviceBefore).toMillis();
        databaseMillis += Use.processor(database).minus(databaseBefore).toMillis();
        p99.add(outcome.millis(99));
        all.add(outcome.micros());
        failed += outcome.failed();
    }

    void report(Report report, double limit) {
        var pages = (double) all.getTotalCount();
        var p99OfRounds = Timed.median(p99);
        report.row(
                who,
                kind + (failed > 0 ? " (" + failed + " FAILED)" : ""),
                String.format("%,d", all.getTotalCount()),
                Report.number(all.getValueAtPercentile(50) / 1_000.0),
                Report.number(p99OfRounds),
                p99.stream().map(Report::number).collect(Collectors.joining(", ")),
                Report.number(limit),
                Report.ratio(p99OfRounds, limit),
                Report.number(serviceMillis / pages) + " + " + Report.number(databaseMillis / pages));
    }
}
