package org.heard.cli.law;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Prints the JSON Schema of a file of facts.
@Command(name = "schema", description = "Prints the JSON Schema of FACTS.json.")
final class SchemaCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before the call
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        spec.commandLine().getOut().print(schema());
        spec.commandLine().getOut().flush();
        return 0;
    }

    static String schema() throws IOException {
        try (var file = Objects.requireNonNull(SchemaCommand.class.getResourceAsStream("facts.schema.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
