package org.heard.bench;

import java.time.Duration;

/// How much memory the service holds when nobody asks for anything, and PostgreSQL beside it.
final class MemoryBench implements Bench {
    private static final double LIMIT = 450;
    private static final Duration SETTLED = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String what() {
        return "Memory of the service when idle, and of PostgreSQL beside it";
    }

    @Override
    public boolean quick() {
        return true;
    }

    @Override
    public void run(Surroundings surroundings, Report report) throws Exception {
        report.columns("When", "Service MB (resident)", "Limit MB", "Service/limit", "PostgreSQL MB (proportional)");
        try (var service = Service.start(surroundings, surroundings.homes().resolve("empty"), "run")) {
            Thread.sleep(SETTLED);
            row(report, "just started, nothing in it", service);
        }
        try (var service = England.isFilled(surroundings)
                ? England.start(surroundings)
                : Service.start(surroundings, surroundings.homes().resolve("demo"), "demo")) {
            var where = England.isFilled(surroundings) ? "all 153 authorities" : "one authority";
            Thread.sleep(SETTLED);
            row(report, "just started, " + where, service);
            var largest = Cast.of(service).authorities().getFirst();
            var iro = largest.play(largest.all("Independent Reviewing Officer").getFirst());
            var pages = Pages.of(iro);
            new SteadyLoad(50).run(pages.everything(), Duration.ofMinutes(1));
            Thread.sleep(SETTLED);
            row(report, "idle again after 3,000 pages, " + where, service);
        }
        report.note(
                "Measured " + SETTLED.toSeconds() + " s after the last request. Proportional: memory that PostgreSQL's "
                        + "processes share is counted once.");
    }

    private static void row(Report report, String when, Service service) throws Exception {
        var resident = Use.resident(service.process());
        report.row(
                when,
                Report.number(resident),
                Report.number(LIMIT),
                Report.ratio(resident, LIMIT),
                Report.number(Use.proportional(service.database())));
    }
}
