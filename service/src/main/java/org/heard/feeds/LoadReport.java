package org.heard.feeds;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.comparison.Delivery;
import org.heard.comparison.Listed;
import org.heard.comparison.Outcome;
import org.heard.ssda903.problem.Severity;
import tools.jackson.databind.json.JsonMapper;

/// What came of a load, for the console: words as it goes on, or one piece of JSON at the end.
final class LoadReport {
    /// Past these a person looks at the page, or asks for JSON.
    private static final int PROBLEMS_SHOWN = 200;

    private final PrintStream out;
    private final boolean json;
    private final Map<String, Object> all = new LinkedHashMap<>();
    private final List<Map<String, Object>> deliveries = new ArrayList<>();

    LoadReport(PrintStream out, boolean json) {
        this.out = out;
        this.json = json;
    }

    void say(String words) {
        if (!json) {
            out.println(words);
        }
    }

    /// The one thing that stood in the way.
    int refuse(String why) {
        say(why);
        all.put("error", why);
        return end(2);
    }

    void dryRun(Delivery delivery, Findings.Counts counts, List<Listed> problems) {
        say("");
        say("Delivery %d, %s: dry run".formatted(delivery.no(), delivery.title()));
        for (var outcome : Outcome.values()) {
            var words = outcome.words(delivery.kind());
            if (!words.isEmpty()) {
                say("  %-26s %,7d".formatted(words, counts.of(outcome)));
            }
        }
        say("  %-26s %,7d".formatted("Differences to settle", counts.differences()));
        problems.stream().limit(PROBLEMS_SHOWN).forEach(problem -> say(line(problem)));
        if (problems.size() > PROBLEMS_SHOWN) {
            say("… and %,d more: look at them under Returns, or use --json"
                    .formatted(problems.size() - PROBLEMS_SHOWN));
        }
    }

    void ended(Delivery delivery, Findings.Counts counts, List<Listed> problems) {
        var outcomes = new LinkedHashMap<String, Object>();
        for (var outcome : Outcome.values()) {
            if (!outcome.words(delivery.kind()).isEmpty()) {
                outcomes.put(outcome.name().toLowerCase(Locale.ROOT), counts.of(outcome));
            }
        }
        var one = new LinkedHashMap<String, Object>();
        one.put("delivery", delivery.no());
        one.put("kind", delivery.kind().name().toLowerCase(Locale.ROOT));
        one.put("state", delivery.state().name().toLowerCase(Locale.ROOT));
        one.put("children", outcomes);
        one.put("differences", counts.differences());
        one.put("problems", problems.stream().map(LoadReport::asJson).toList());
        deliveries.add(one);
        say(
                delivery.state() == Delivery.State.LOADED
                        ? "Loaded: %,d children, %,d problems listed."
                                .formatted(counts.toLoad(), wrong(problems).size())
                        : "Nothing was changed. %,d children would be loaded, %,d problems are listed."
                                .formatted(counts.toLoad(), wrong(problems).size()));
    }

    /// Prints what is still to be printed.
    int end(int status) {
        if (json) {
            all.put("status", status);
            all.put("deliveries", deliveries);
            out.println(JsonMapper.shared().writeValueAsString(all));
        }
        out.flush();
        return status;
    }

    /// What somebody should put right before the record is whole. What the published checks find hinders nothing and is
    /// told by `./heard check`.
    static List<Listed> wrong(List<Listed> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() != Severity.NOTE && problem.severity() != Severity.CHECK)
                .toList();
    }

    private static String line(Listed problem) {
        return "  %s: %s: %s%s"
                .formatted(
                        problem.severity().words(),
                        problem.place(),
                        problem.number().isEmpty() ? "" : "child " + problem.number() + ": ",
                        problem.message());
    }

    private static Map<String, Object> asJson(Listed problem) {
        var one = new LinkedHashMap<String, Object>();
        one.put("part", problem.part().name().toLowerCase(Locale.ROOT));
        one.put("file", problem.file());
        one.put("table", problem.table());
        one.put("row", problem.row());
        one.put("column", problem.column());
        one.put("child", problem.number());
        one.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        one.put("code", problem.code());
        one.put("message", problem.message());
        return one;
    }
}
