package org.heard.cli;

import org.heard.cli.law.LawCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

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

    /// The command line, to be run within another program.
    public static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println("Something went wrong that should not have: " + failure);
                    failure.printStackTrace(command.getErr());
                    return BROKE;
                });
    }
}
