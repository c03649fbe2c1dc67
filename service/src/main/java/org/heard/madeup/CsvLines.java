package org.heard.madeup;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// Lines of a comma-separated file as the return wants them: days as 31/03/2026, nothing for what is not known.
final class CsvLines {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

    private final StringBuilder text = new StringBuilder();

    CsvLines(String heading) {
        text.append(heading).append('\n');
    }

    void add(@Nullable Object... values) {
        var line = new StringJoiner(",", "", "\n");
        for (var value : values) {
            line.add(written(value));
        }
        text.append(line);
    }

    private static String written(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        var plain = value instanceof LocalDate day ? DAY.format(day) : value.toString();
        return plain.contains(",") || plain.contains("\"") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    String text() {
        return text.toString();
    }
}
