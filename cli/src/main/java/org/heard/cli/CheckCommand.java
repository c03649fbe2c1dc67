package org.heard.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.Checks;
import org.heard.ssda903.check.Report;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.check.book.RuleBook;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.read.ReturnReader;
import org.heard.ssda903.reference.Authorities;
import org.heard.ssda903.reference.Authority;
import org.heard.ssda903.reference.Postcodes;
import org.heard.ssda903.reference.ProviderLists;
import org.heard.ssda903.reference.Reference;
import org.heard.ssda903.report.Reports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads a return, asks the published checks about it, and lists what is wrong: first what was found in reading
/// it, with file, row, column and what to do, then what the checks found.
@Command(
        name = "check",
        description = "Reads an SSDA903 return and lists what is wrong with it, row by row.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing wrong",
            "1:rows or files that cannot be used, or findings, or a check broke",
            "2:nothing could be read, or the words were not understood",
            "3:something else went wrong"
        })
final class CheckCommand implements Callable<Integer> {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final String THIS = "this";
    private static final String LAST = "last";

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description =
                    "a folder or a zip of the return's CSV files, or its XML file; where it has the folders this and last, those")
    private Path folder = Path.of(".");

    @Option(names = "--year", paramLabel = "YEAR", description = "the year in which the collection ends, such as 2026")
    private String typedYear = "";

    @Option(
            names = "--cases",
            paramLabel = "DIR",
            description =
                    "instead of a return: a tree of cases, each with case.json, this and last; tells those that differ")
    private @Nullable Path cases;

    @Option(names = "--last", paramLabel = "FOLDER", description = "the same of the year before")
    private @Nullable Path last;

    @Option(
            names = "--rules",
            split = ",",
            paramLabel = "CODE",
            description = "only these checks, such as 440,441; all of the year otherwise")
    private List<String> codes = List.of();

    @Option(
            names = "--authority",
            paramLabel = "CODE",
            description = "whose return it is: its code of the Office for National Statistics, such as E08000003")
    private @Nullable String authority;

    @Option(
            names = "--providers",
            paramLabel = "FILE",
            description = "a list of Ofsted's providers as CSV or workbook; several may be given")
    private List<Path> providers = List.of();

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description =
                    "writes report.html, findings.xlsx, findings.csv, findings-for-machines.csv and findings.json into this folder too")
    private @Nullable Path reports;

    @Option(names = "--format", defaultValue = "TABLE", description = "table or json")
    private Format format = Format.TABLE;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before the call
    private CommandSpec spec;

    enum Format {
        TABLE,
        JSON
    }

    @Override
    public Integer call() {
        if (cases != null) {
            return runCases(cases);
        }
        var of = year();
        var rules = rules(of);
        var reference = reference();
        Looked looked;
        try (var progress = Progress.ofTerminal()) {
            looked = look(of, rules, reference, progress);
        }
        say(looked);
        return looked.exitCode();
    }

    private CollectionYear year() {
        if (typedYear.isEmpty()) {
            throw wrong("Say which year: --year 2026 is the collection from 1 April 2025 to 31 March 2026.");
        }
        if (!YEAR.matcher(typedYear).matches()) {
            throw wrong("No collection ends in %s. Give the year in four digits, such as 2026.".formatted(typedYear));
        }
        return CollectionYear.ending(Integer.parseInt(typedYear));
    }

    /// The folder itself, or the one in it that holds this year's.
    private Path thisYear() {
        var within = folder.resolve(THIS);
        return Files.isDirectory(within) ? within : folder;
    }

    /// The folder that was named, or the one that stands beside this year's.
    private Optional<Path> lastYear() {
        return Optional.ofNullable(last)
                .or(() -> Optional.of(folder.resolve(LAST))
                        .filter(place -> Files.isDirectory(place) && Files.isDirectory(folder.resolve(THIS))));
    }

    /// What was read and what the checks said of it.
    private record Looked(Return read, Optional<Return> lastYear, Report report) {
        /// Whether there was nothing to ask about. Nothing found is then not nothing wrong.
        boolean isOfNoUse() {
            return report.findings().isEmpty() && read.files().stream().allMatch(file -> file.rows() == 0);
        }

        int exitCode() {
            if (isOfNoUse()) {
                return 2;
            }
            boolean unused = Stream.concat(Stream.of(read), lastYear.stream())
                    .flatMap(given -> given.problems().stream())
                    .anyMatch(CheckCommand::costsSomething);
            return unused || !report.findings().isEmpty() || report.broke() ? 1 : 0;
        }
    }

    private Looked look(CollectionYear of, List<Rule> rules, Reference reference, Progress progress) {
        progress.doing("Reading the return");
        // the two years know nothing of each other, so they are read side by side
        var before = CompletableFuture.supplyAsync(() -> lastYear().map(given -> read(given, of.previous())));
        var read = read(thisYear(), of);
        var lastYear = joined(before);
        lastYear.filter(given -> given.files().isEmpty()).ifPresent(given -> {
            throw wrong("Nothing of %s could be read. %s"
                    .formatted(
                            lastYear().orElseThrow(),
                            given.problems().isEmpty()
                                    ? ""
                                    : given.problems().getFirst().message()));
        });
        var report = Checks.run(read, lastYear, reference, rules, progress);
        if (reports != null) {
            progress.doing("Writing the reports");
            write(read, lastYear, report, reports);
        }
        return new Looked(read, lastYear, report);
    }

    /// A row or a file that is not used.
    private static boolean costsSomething(Problem problem) {
        return problem.severity() == Severity.BAD_ROW || problem.severity() == Severity.REFUSED_FILE;
    }

    private static Return read(Path given, CollectionYear of) {
        return ReturnReader.read(ReturnFiles.at(given, Limits.national()), of);
    }

    private static <T> T joined(CompletableFuture<T> reading) {
        try {
            return reading.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    private void say(Looked looked) {
        var out = spec.commandLine().getOut();
        var read = looked.read;
        var report = looked.report;
        var lastYear = looked.lastYear;
        if (format == Format.JSON) {
            CheckAsJson.write(read, lastYear, report, out);
            out.println();
        } else {
            ReadAsText.print(read, out);
            lastYear.ifPresent(given -> {
                out.println("The year before:");
                ReadAsText.print(given, out);
            });
            if (!RuleBook.isKnown(report.year())) {
                out.printf(
                        "The checks of %s are not known here; those of the nearest year are asked.%n", report.year());
            }
            if (looked.isOfNoUse()) {
                out.printf(
                        "%s, so nothing was checked.%n",
                        read.files().isEmpty()
                                ? "Nothing in %s could be read".formatted(thisYear())
                                : "No file has a row below its column names");
            } else {
                CheckAsText.print(report, out);
                read.problems().stream()
                        .filter(problem -> problem.code() == ProblemCode.ANOTHER_YEAR)
                        .forEach(problem -> out.println(problem.line()));
            }
            if (reports != null) {
                out.printf("All of it: %s%n", reports.resolve(Reports.PAGE));
            }
        }
        out.flush();
    }

    private void write(Return read, Optional<Return> lastYear, Report report, Path folder) {
        try {
            Files.createDirectories(folder);
            var json = CompletableFuture.runAsync(() -> json(read, lastYear, report, folder));
            Reports.write(read, report, folder);
            joined(json);
        } catch (IOException | UncheckedIOException failure) {
            throw wrong("The reports could not be written into %s.".formatted(folder));
        }
    }

    private static void json(Return read, Optional<Return> lastYear, Report report, Path folder) {
        try (var to = Files.newBufferedWriter(folder.resolve("findings.json"))) {
            CheckAsJson.write(read, lastYear, report, to);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Reference reference() {
        var places = Reference.none().withPostcodes(Postcodes.ofThisMachine());
        var ours = authority == null
                ? places
                : places.withAuthority(Authorities.find(authority)
                        .map(Authority::code)
                        .orElseThrow(() ->
                                wrong("There is no authority %s. Give its code of nine characters, such as E08000003."
                                        .formatted(authority))));
        return providers.isEmpty() ? ours : ours.withProviders(lists());
    }

    /// A list that cannot be read is said at once: without it the checks of providers would say less than they seem to.
    private ProviderLists lists() {
        var given = new ArrayList<ReturnFiles.Given>();
        for (var file : providers) {
            try {
                given.add(new ReturnFiles.Given(file.toString(), Files.readAllBytes(file)));
            } catch (IOException unreadable) {
                throw wrong("The list %s could not be read.".formatted(file));
            }
        }
        var lists = ProviderLists.of(given);
        lists.problems().stream()
                .filter(problem -> problem.severity() == Severity.REFUSED_FILE)
                .findFirst()
                .ifPresent(problem -> {
                    throw wrong(problem.file() + ": " + problem.message());
                });
        return lists;
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    private int runCases(Path tree) {
        if (!Files.isDirectory(tree)) {
            throw new ParameterException(spec.commandLine(), tree + " is no folder.");
        }
        var out = spec.commandLine().getOut();
        var cases = new CheckCases(out, reference());
        var agree = cases.run(tree);
        out.flush();
        if (cases.count() == 0) {
            throw wrong("No case.json stands in %s or a folder in it.".formatted(tree));
        }
        return agree ? 0 : 1;
    }

    private List<Rule> rules(CollectionYear of) {
        var book = RuleBook.of(of);
        if (codes.isEmpty()) {
            return book.list();
        }
        return codes.stream()
                .map(String::strip)
                .map(code ->
                        book.find(code).orElseThrow(() -> wrong("There is no check %s in %s.".formatted(code, of))))
                .distinct()
                .toList();
    }
}
