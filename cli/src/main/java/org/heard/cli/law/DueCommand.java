package org.heard.cli.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.heard.law.CalendarYearMissing;
import org.heard.law.FactKind;
import org.heard.law.LocalPolicy;
import org.heard.law.Rule;
import org.heard.law.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Answers one date for rules that one event alone decides: the last day allowed.
@Command(
        name = "due",
        description = "Prints the last day a rule allows after one event, such as: due REV-1 2025-12-19",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:answered", "2:no such rule or day, or a rule that more than one fact decides"})
final class DueCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "RULE", description = "a rule of the rule book")
    private @Nullable String rule;

    @Parameters(index = "1", arity = "0..1", paramLabel = "DATE", description = "the day of the event")
    private @Nullable String from;

    @Option(
            names = "--batch",
            paramLabel = "FILE.csv",
            description = "a rule and a day a line, with or without a heading")
    private @Nullable Path batch;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (batch != null) return eachOf(batch);
        if (rule == null || from == null) {
            return refuse("Which rule, and from which day? heard law due REV-1 2025-12-19");
        }
        try {
            spec.commandLine().getOut().println(due(rule, from));
            spec.commandLine().getOut().flush();
            return 0;
        } catch (Refused e) {
            return refuse(e.getMessage());
        }
    }

    /// A date a line; a line that cannot be answered stays empty, so that line stands beside line.
    private int eachOf(Path file) {
        int exit = 0;
        try {
            int number = 0;
            for (var line : Files.readAllLines(file)) {
                number++;
                if (line.isBlank()
                        || (number == 1 && line.toLowerCase(Locale.UK).startsWith("rule"))) continue;
                var cells = line.split(",", -1);
                try {
                    if (cells.length < 2) throw new Refused("a rule and a day, please: " + line);
                    spec.commandLine().getOut().println(due(cells[0].strip(), cells[1].strip()));
                } catch (Refused e) {
                    spec.commandLine().getOut().println();
                    exit = refuse("Line " + number + ": " + e.getMessage());
                }
            }
        } catch (IOException e) {
            return refuse(file + " cannot be read.");
        }
        spec.commandLine().getOut().flush();
        return exit;
    }

    private int refuse(@Nullable String why) {
        spec.commandLine().getErr().println(why);
        spec.commandLine().getErr().flush();
        return 2;
    }

    private static LocalDate due(String id, String from) throws Refused {
        var book = RuleBook.current();
        var rule = book.rules().stream()
                .filter(one -> one.id().value().equalsIgnoreCase(id))
                .findFirst()
                .orElse(null);
        if (rule == null) throw new Refused(unknown(book, id));
        var interval = rule.interval();
        if (interval == null) throw new Refused(manyFacts(rule));
        try {
            return interval.from(LocalDate.parse(from), book.workingDays(), LocalPolicy.defaults())
                    .to();
        } catch (DateTimeException e) {
            throw new Refused("“" + from + "” is no day. Days are written 2026-01-31.");
        } catch (CalendarYearMissing e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    /// A rule of several limits is named with a small letter: VIS-1 is VIS-1a, VIS-1b and VIS-1c.
    private static String unknown(RuleBook book, String id) {
        var parts = book.rules().stream()
                .map(one -> one.id().value())
                .filter(one -> one.matches(java.util.regex.Pattern.quote(id.toUpperCase(Locale.UK)) + "[a-z]"))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "There is no rule " + id + "." : id + " has several limits: " + parts + ".";
    }

    private static String manyFacts(Rule rule) {
        var needed = rule.needs().stream().sorted().map(FactKind::words).collect(Collectors.joining("; "));
        return rule.id()
                + (needed.isEmpty()
                        ? " sets no date."
                        : " is not decided by one event alone. It needs: " + needed
                                + ". Give them in a file: heard law FACTS.json --on DATE.");
    }

    private static final class Refused extends Exception {
        Refused(String message) {
            super(message);
        }
    }
}
