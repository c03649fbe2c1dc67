package org.heard.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `./heard bench`: measures by name, or all that are quick.
public final class Main {
    private static final List<Bench> ALL = List.of(
            new StartBench(),
            new DutiesBench(),
            new LoadBench(),
            new ReturnBench(),
            new MemoryBench(),
            new PagesBench());

    private Main() {}

    /// The first word is the launcher's folder, the second the measure.
    public static void main(String[] words) throws Exception {
        var root = Path.of(words[0]);
        var asked = List.of(words).subList(1, words.length);
        var name = asked.isEmpty() ? "" : asked.getFirst();
        var wanted = ALL.stream()
                .filter(bench -> name.isEmpty() ? bench.quick() : bench.name().equals(name))
                .toList();
        if (wanted.isEmpty()) {
            System.err.println("There is no measure " + name + ". There are:");
            ALL.forEach(bench -> System.err.printf("  %-8s %s%n", bench.name(), bench.what()));
            System.exit(2);
        }
        var homes = Path.of(Optional.ofNullable(System.getenv("HEARD_BENCH_HOME"))
                        .orElse(System.getProperty("user.home") + "/.heard/bench"))
                .toAbsolutePath();
        var surroundings = new Surroundings(root, homes, asked.isEmpty() ? asked : asked.subList(1, asked.size()));
        for (var bench : wanted) {
            var report = new Report(command(bench, surroundings), bench.what());
            bench.run(surroundings, report);
            report.print(System.out);
        }
    }

    private static String command(Bench bench, Surroundings surroundings) {
        return String.join(" ", "./heard bench " + bench.name(), String.join(" ", surroundings.words()))
                .strip();
    }
}
