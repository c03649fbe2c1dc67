package org.heard.bench;

import java.io.PrintStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One table with what it was measured by, on and when, ready to be put into docs/performance.md.
final class Report {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final String command;
    private final String what;
    private final LocalDateTime began = LocalDateTime.now(LONDON);
    private final double loadBefore = Machine.load();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Report(String command, String what) {
        this.command = command;
        this.what = what;
    }

    void columns(String... names) {
        row((Object[]) names);
    }

    void row(Object... cells) {
        rows.add(List.of(cells).stream().map(String::valueOf).toList());
    }

    void note(String note) {
        notes.add(note);
    }

    /// A figure against its limit, or a dash where there is none.
    static String ratio(double figure, double limit) {
        return limit == 0 ? "–" : number(figure / limit);
    }

    static String number(double figure) {
        return String.format(Locale.ROOT, figure < 10 ? "%.2f" : figure < 100 ? "%.1f" : "%,.0f", figure);
    }

    void print(PrintStream out) {
        out.println();
        out.println("**" + what + "**");
        out.println();
        out.println("`" + command + "`, " + began.format(WHEN) + " to "
                + LocalDateTime.now(LONDON).format(WHEN) + ", load average before "
                + number(loadBefore) + ", after " + number(Machine.load()));
        out.println("on " + Machine.words());
        out.println();
        for (int i = 0; i < rows.size(); i++) {
            out.println("| " + String.join(" | ", rows.get(i)) + " |");
            if (i == 0) {
                out.println("|---".repeat(rows.get(i).size()) + "|");
            }
        }
        notes.forEach(note -> out.println("\n" + note));
        out.println();
    }
}
