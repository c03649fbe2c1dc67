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
        var each = Duration.ofSeconds(surroundings.number("--seconds", 20));
        var warming = Duration.ofSeconds(surroundings.number("--warm", 90));
        var rounds = surroundings.number("--rounds", 5);
        var only = surroundings.text("--only", "");
        report.columns(
                "Who",
                "Page",
                "Requests",
                "Median ms",
                "p99 ms, median of the rounds",
                "p99 ms of each round",
                "Limit ms",
                "p99/limit",
                "Processor ms a page: service + PostgreSQL");
        try (var service = England.start(surroundings)) {
            var largest = Cast.of(service).authorities().getFirst();
            var people = people(largest);
            var load = new SteadyLoad(A_SECOND);
            var mixed = mixed(people);
            load.run(mixed, warming);
            var rows = new ArrayList<PageRow>();
            people.forEach((who, pages) -> pages.kinds().forEach((kind, asked) -> {
                if (kind.contains(only)) {
                    rows.add(new PageRow(who, kind, asked));
                }
            }));
            rows.add(new PageRow("all of them", "all of these, mixed", mixed));
            var takenBefore = Machine.taken();
            for (int round = 0; round < rounds; round++) {
                for (var row : rows) {
                    row.measure(service, load, each);
                }
            }
            rows.forEach(row -> row.report(report, LIMIT));
            report.note(
                    "The largest authority's IROs have %,d children. Before measuring, %d s of all pages mixed. A request's "
                                    .formatted(largest.children(), warming.toSeconds())
                            + "time runs from the moment it was due. The rounds go through all rows one after another, so that what "
                            + "else the machine does falls on all alike; other machines took %.1f %% of its processors meanwhile."
                                    .formatted(100 * Machine.taken().since(takenBefore)));
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
}
