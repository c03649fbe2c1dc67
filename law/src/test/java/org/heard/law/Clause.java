package org.heard.law;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// One line of a clause file: what a paragraph asks in one case.
///
/// The file stands in `clauses` under the package and the name of its regulation. A line reads
/// `paragraph | rule | facts | asked on | answer`. The facts are in the words of [Told]; everything not said is
/// known not to have happened. The answer is one duty after the other, the latest last, as many as the line names:
/// `2026-01-21 Open`, `no date MetOn`; or `none`; or the rule's kind where the facts are `-`.
record Clause(String file, int line, String paragraph, String rule, String facts, String on, String answer) {

    static List<Clause> all() {
        try {
            var root = Path.of(Objects.requireNonNull(Clause.class.getResource("/clauses"), "no clauses")
                    .toURI());
            try (var files = Files.walk(root)) {
                return files.filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .flatMap(file -> read(root, file))
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Clause> read(Path root, Path file) {
        var name = root.relativize(file).toString().replace('\\', '/').replaceFirst("[.]txt$", "");
        try {
            var lines = Files.readAllLines(file);
            return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                    .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
                    .map(i -> of(name, i + 1, lines.get(i)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Clause of(String file, int number, String line) {
        var cells = line.split("[|]", -1);
        if (cells.length != 5) {
            throw new IllegalStateException(file + ", line " + number + ": five cells, please: " + line);
        }
        return new Clause(
                file, number, cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip());
    }

    @Override
    public String toString() {
        return file + " " + paragraph + " " + rule + ": " + facts + " on " + on;
    }
}
