package org.heard.cli.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.heard.cli.law.FactsReader.Unreadable;
import org.heard.law.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Answers what the law asks for one child, or one home, on one day: facts in, duties out.
@Command(
        name = "law",
        description = "Says what the law asks for a child, from facts in a file of JSON.",
        subcommands = {DueCommand.class, SchemaCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:answered", "2:the facts or the command line could not be read"})
public final class LawCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FACTS.json", arity = "0..1", description = "the facts (heard law schema describes them)")
    private @Nullable Path file;

    @Option(names = "--on", description = "the day it is asked for, such as 2026-11-22; today where it is not given")
    private @Nullable LocalDate on;

    @Option(names = "--what-if", paramLabel = "OTHER.json", description = "other facts: says what would be different")
    private @Nullable Path imagined;

    @Option(names = "--rule", description = "only duties whose rule begins so, such as REV")
    private String rule = "";

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
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        if (file == null) {
            err.println("Which facts? heard law FACTS.json --on 2026-11-22, or heard law due REV-1 2025-12-19.");
            return 2;
        }
        var today = on == null ? LocalDate.now(java.time.ZoneId.of("Europe/London")) : on;
        var book = RuleBook.current();
        try {
            var read = FactsReader.read(file);
            if (imagined != null) {
                var other = FactsReader.read(imagined);
                var differences = book.whatIf(read.facts(), other.facts(), read.policy(), today);
                out.print(
                        format == Format.JSON
                                ? DutiesWritten.differences(differences)
                                : DutiesWritten.words(differences));
            } else {
                var duties = book.duties(read.facts(), read.policy(), today).stream()
                        .filter(duty -> duty.rule().id().value().startsWith(rule))
                        .toList();
                out.print(
                        format == Format.JSON
                                ? DutiesWritten.json(book, duties, today)
                                : DutiesWritten.table(duties, today));
            }
        } catch (Unreadable e) {
            err.println(e.getMessage());
            return 2;
        }
        out.flush();
        return 0;
    }
}
