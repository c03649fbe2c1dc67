package org.heard.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.Checks;
import org.heard.ssda903.check.Outcome;
import org.heard.ssda903.check.book.RuleBook;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.read.ReturnReader;
import org.heard.ssda903.reference.Authorities;
import org.heard.ssda903.reference.Reference;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs a tree of cases, each a folder with `case.json`, `this` and sometimes `last`: which rows must fail one rule. A
/// line for each that differs, and last how many agree.
final class CheckCases {
    private static final String CASE = "case.json";
    private static final int SHORT_YEAR = 2000;

    private final PrintWriter out;
    private final Reference places;
    private int agree;
    private int differ;
    private int couldNotRun;

    CheckCases(PrintWriter out, Reference places) {
        this.out = out;
        this.places = places;
    }

    /// Whether all agree.
    boolean run(Path tree) {
        for (var folder : folders(tree)) {
            run(tree, folder);
        }
        out.printf("%,d agree, %,d differ, %,d could not run%n", agree, differ, couldNotRun);
        return differ == 0 && couldNotRun == 0;
    }

    /// How many there were.
    int count() {
        return agree + differ + couldNotRun;
    }

    private static List<Path> folders(Path tree) {
        try (Stream<Path> found = Files.walk(tree)) {
            return found.filter(path -> path.endsWith(CASE))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void run(Path tree, Path folder) {
        var name = tree.relativize(folder);
        try {
            var wanted = JsonMapper.shared().readTree(folder.resolve(CASE).toFile());
            var code = wanted.path("rule").asString();
            var rule = book(wanted.path("ruleset").asString()).find(code);
            if (rule.isEmpty()) {
                couldNotRun(name, "There is no check " + code + ".");
                return;
            }
            var year =
                    CollectionYear.ending(wanted.path("collection_year_ending").asInt());
            var report = Checks.run(
                    read(folder.resolve("this"), year), last(folder, year), reference(wanted), List.of(rule.get()));
            var outcome = report.outcomes().get(rule.get());
            if (outcome instanceof Outcome.CouldNotRun(var why)) {
                couldNotRun(name, why);
                return;
            }
            if (outcome instanceof Outcome.Broke(var why)) {
                couldNotRun(name, why);
                return;
            }
            var found = new TreeMap<String, Set<Integer>>();
            report.findings()
                    .forEach(finding -> found.computeIfAbsent(finding.table().toString(), key -> new TreeSet<>())
                            .add(finding.index()));
            compare(name, failing(wanted.path("failing_rows")), found);
        } catch (JacksonException | IllegalArgumentException failure) {
            couldNotRun(name, String.valueOf(failure.getMessage()));
        }
    }

    private void compare(Path name, Map<String, Set<Integer>> wanted, Map<String, Set<Integer>> found) {
        if (found.equals(wanted)) {
            agree++;
        } else {
            differ++;
            out.printf("%s: should be %s, is %s%n", name, wanted, found);
        }
    }

    private void couldNotRun(Path name, String why) {
        couldNotRun++;
        out.printf("%s: could not run. %s%n", name, why);
    }

    /// `2022/23` is the year that ends in 2023.
    private static RuleBook book(String ruleset) {
        var parts = ruleset.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("There is no year " + ruleset + ".");
        }
        return RuleBook.of(CollectionYear.ending(SHORT_YEAR + Integer.parseInt(parts[1])));
    }

    private static Return read(Path folder, CollectionYear year) {
        return ReturnReader.read(ReturnFiles.at(folder, Limits.national()), year);
    }

    private static Optional<Return> last(Path folder, CollectionYear year) {
        var last = folder.resolve("last");
        return Files.isDirectory(last) ? Optional.of(read(last, year.previous())) : Optional.empty();
    }

    private Reference reference(JsonNode wanted) {
        var ours = Authorities.find(wanted.path("authority").asString(""));
        return ours.map(authority -> places.withAuthority(authority.code())).orElse(places);
    }

    private static Map<String, Set<Integer>> failing(JsonNode rows) {
        var wanted = new TreeMap<String, Set<Integer>>();
        rows.properties().forEach(table -> {
            var indices = new ArrayList<Integer>();
            table.getValue().forEach(index -> indices.add(index.asInt()));
            if (!indices.isEmpty()) {
                wanted.put(table.getKey(), new TreeSet<>(indices));
            }
        });
        return wanted;
    }
}
