package org.heard.cli;

import org.heard.cli.law.LawCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// What can be done on a command line without the service.
@Command(
        name = "heard",
        subcommands = {CheckCommand.class, LawCommand.class},
        description = "Heard, on the command line.")
public final class Main {
    /// 1 says that something was found.
    private static final int BROKE = 3;

    private Main() {}

    /// Runs a command and leaves with its exit code; 2 for a command line that cannot be read.
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /// What is wrong stands alone, and not above a page of what else there is.
    private static int notUnderstood(ParameterException wrong) {
        var command = wrong.getCommandLine();
        command.getErr().println(wrong.getMessage());
        command.getErr()
                .printf(
                        "./%s --help says what can be given.%n",
                        command.getCommandSpec().qualifiedName());
        command.getErr().flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /// The command line, to be run within another program.
    public static CommandLine commandLine() {
        var line = new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, words) -> notUnderstood(wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("Something went wrong that should not have: " + failure);
                    failure.printStackTrace(command.getErr());
                    return BROKE;
                });
        addHelp(line);
        return line;
    }

    /// Every command says what can be given to it.
    private static void addHelp(CommandLine line) {
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("says this")
                        .build());
        line.getSubcommands().values().forEach(Main::addHelp);
    }
}
