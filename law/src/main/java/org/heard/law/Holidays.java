package org.heard.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The days England closes, as versioned data: which years are known, and every closed weekday in them.
///
/// A later proclamation is a new version of the data, never an edit to the code: see [#plus].
public record Holidays(String version, int firstYear, int lastYear, List<Holiday> days) {

    public Holidays {
        days = days.stream().sorted(Comparator.comparing(Holiday::date)).toList();
    }

    /// The calendar shipped with this version of the library.
    public static Holidays ofEngland() {
        return Shipped.ENGLAND;
    }

    /// The same calendar with one more closed day, under a new version: what a proclamation would do.
    public Holidays plus(Holiday proclaimed, String newVersion) {
        var more = new ArrayList<>(days);
        more.add(proclaimed);
        return new Holidays(newVersion, firstYear, lastYear, more);
    }

    private static Holidays read(String resource) {
        var version = "";
        int first = 0;
        int last = 0;
        var days = new ArrayList<Holiday>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Holidays.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var fields = line.split(",", -1);
                if (line.startsWith("#") || line.isBlank()) continue;
                switch (fields[0]) {
                    case "version" -> version = fields[1];
                    case "years" -> {
                        first = Integer.parseInt(fields[1]);
                        last = Integer.parseInt(fields[2]);
                    }
                    default -> days.add(new Holiday(LocalDate.parse(fields[0]), fields[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Holidays(version, first, last, days);
    }

    private static final class Shipped {
        static final Holidays ENGLAND = read("holidays-england.csv");
    }
}
