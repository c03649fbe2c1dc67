package org.heard.ssda903.files;

import java.io.IOException;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;

/// One file somebody gave, on its own or inside a zip, opened only when it is read.
public final class NamedFile {
    private final String name;
    private final Source source;

    NamedFile(String name, Source source) {
        this.name = name;
        this.source = source;
    }

    /// What opening gives: the file's bytes, or why it is not opened.
    public sealed interface Opening {}

    // The bytes are the reader's own: nothing else holds them.
    @SuppressWarnings("ArrayRecordComponent")
    public record Opened(byte[] bytes) implements Opening {}

    public record Refused(Problem problem) implements Opening {}

    interface Source {
        Opening open() throws IOException;
    }

    /// As a person would find it: `return.zip: episodes.csv`.
    public String name() {
        return name;
    }

    /// The name without zip and folders.
    public String lastName() {
        var path = name.substring(name.lastIndexOf(": ") + 1).strip();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public Opening open() {
        try {
            return switch (source.open()) {
                case Opened opened ->
                    WrongFile.find(name, opened.bytes())
                            .<Opening>map(Refused::new)
                            .orElse(opened);
                case Refused refused -> refused;
            };
        } catch (IOException e) {
            return new Refused(Problem.refused(
                    name,
                    ProblemCode.CANNOT_BE_OPENED,
                    "The file could not be read. Check that it is not open elsewhere and give it again."));
        }
    }
}
