package org.heard.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// One line of `vectors.txt`: a date the rule book was checked by, as facts and an answer.
///
/// @param lastWorkingDay the last working day before the due date; `-` where that is one itself
/// @param asserted the clause file or the test that asserts it too
record Vector(
        String id,
        RuleId rule,
        String facts,
        LocalDate on,
        String answer,
        String lastWorkingDay,
        String passedOver,
        String asserted) {

    static List<Vector> all() {
        try (var file = Objects.requireNonNull(Vector.class.getResourceAsStream("/vectors.txt"), "no vectors")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Vector::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vector of(String line) {
        var cells = Arrays.stream(line.split("[|]", -1)).map(String::strip).toList();
        if (cells.size() != 8) throw new IllegalStateException("eight cells, please: " + line);
        return new Vector(
                cells.get(0),
                new RuleId(cells.get(1)),
                cells.get(2),
                LocalDate.parse(cells.get(3)),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                cells.get(7));
    }

    /// How the last duties under the rule stand, as many as the answer names, the latest last.
    static List<Duty> last(List<Duty> duties, RuleId rule, int number) {
        var under =
                duties.stream().filter(duty -> duty.rule().id().equals(rule)).toList();
        return under.subList(Math.max(0, under.size() - number), under.size());
    }

    @Override
    public String toString() {
        return id + " " + rule + ": " + facts + " on " + on;
    }
}
