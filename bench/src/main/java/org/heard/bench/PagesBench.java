package org.heard.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.bench.Cast.Authority;
import org.heard.bench.Cast.Player;
import org.heard.bench.SteadyLoad.Asking;

/// The pages people live in, with all 153 authorities loaded, at fifty requests a second: as the most restricted and in
/// the largest authority.
final class PagesBench implements Bench {
    private static final double LIMIT = 50;
    private static final int A_SECOND = 50;

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String what() {
        return "Pages with all 153 authorities loaded, at 50 requests a second";
    }

    @Override
    public boolean quick() {
        return false;
    }

    @Override
    public void run(Surroundings surroundings, Report report) throws Exception {
        var each = Duration.ofSeconds(surroundings.number("--seconds", 40));
        var warming = Duration.ofSeconds(surroundings.number("--warm", 90));
        var only = surroundings.text("--only", "");
        report.columns(
                "Who",
                "Page",
                "Requests",
                "Median ms",
                "p99 ms",
                "p99.9 ms",
                "Worst ms",
                "Limit ms",
                "p99/limit",
                "Processor ms a page: service + PostgreSQL");
        try (var service = England.start(surroundings)) {
            var largest = Cast.of(service).authorities().getFirst();
            var people = people(largest);
            var load = new SteadyLoad(A_SECOND);
            var mixed = mixed(people);
            load.run(mixed, warming);
            people.forEach((who, pages) -> pages.kinds().forEach((kind, asked) -> {
                if (kind.contains(only)) {
                    row(report, service, who, kind, load, asked, each);
                }
            }));
            row(report, service, "all of them", "all of these, mixed", load, mixed, each.multipliedBy(2));
            report.note(
                    "The largest authority's IROs have %,d children. Before measuring, %d s of all pages mixed. A request's "
                                    .formatted(largest.children(), warming.toSeconds())
                            + "time runs from the moment it was due.");
        }
    }

    private static Map<String, Pages> people(Authority largest) {
        var iro = largest.all("Independent Reviewing Officer").getFirst();
        var worker = restricted(largest.all("Social worker"));
        var manager = largest.all("IRO manager").getFirst();
        var people = new LinkedHashMap<String, Pages>();
        people.put("social worker of " + worker.children() + " children", Pages.of(largest.play(worker)));
        people.put("IRO of " + iro.children() + " children", Pages.of(largest.play(iro)));
        people.put("IRO manager", Pages.ofManager(largest.play(manager)));
        return people;
    }

    /// Whoever has the fewest children, but some.
    private static Player restricted(List<Player> workers) {
        return workers.stream().filter(worker -> worker.children() > 0).toList().getLast();
    }

    private static List<Asking> mixed(Map<String, Pages> people) {
        var all = people.values().stream().map(Pages::everything).toList();
        var most = all.stream().mapToInt(List::size).max().orElse(0);
        var mixed = new ArrayList<Asking>();
        for (int i = 0; i < most; i++) {
            for (var one : all) {
                mixed.add(one.get(i % one.size()));
            }
        }
        return mixed;
    }

    private static void row(
            Report report,
            Service service,
            String who,
            String kind,
            SteadyLoad load,
            List<Asking> asked,
            Duration duration) {
        try {
            load.run(asked, Duration.ofSeconds(5));
            var serviceBefore = Use.processor(List.of(service.process()));
            var database = service.database();
            var databaseBefore = Use.processor(database);
            var outcome = load.run(asked, duration);
            var pages = (double) outcome.micros().getTotalCount();
            var ofService = Use.processor(List.of(service.process()))
                            .minus(serviceBefore)
                            .toMillis()
                    / pages;
            var ofDatabase = Use.processor(database).minus(databaseBefore).toMillis() / pages;
            report.row(
                    who,
                    kind + (outcome.failed() > 0 ? " (" + outcome.failed() + " FAILED)" : ""),
                    String.format("%,d", outcome.micros().getTotalCount()),
                    Report.number(outcome.millis(50)),
                    Report.number(outcome.millis(99)),
                    Report.number(outcome.millis(99.9)),
                    Report.number(outcome.millis(100)),
                    Report.number(LIMIT),
                    Report.ratio(outcome.millis(99), LIMIT),
                    Report.number(ofService) + " + " + Report.number(ofDatabase));
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
