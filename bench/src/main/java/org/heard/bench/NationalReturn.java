package org.heard.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.heard.madeup.MadeUpAuthority;
import org.heard.madeup.MadeUpEngland;
import org.heard.madeup.ReturnFolder;
import org.heard.madeup.Seed;
import org.heard.ssda903.CollectionYear;

/// A made-up return of so many children, this year and last, with one row in a hundred damaged: what all authorities of
/// made-up England would have sent, in one folder, as often as it takes.
final class NationalReturn {
    private static final int ONE_ROW_IN = 100;
    private static final List<String> DAMAGE =
            List.of("", " ", "31/02/2026", "2026-03-01", "XX9", "?", "00000000000000000000", "\"\"", "1", "X1");

    private final Path folder;
    private final Map<String, Writer> writers = new LinkedHashMap<>();
    private final Random random = new Random(903);
    private final CollectionYear year;
    private int children;
    private long rows;

    private NationalReturn(Path folder, CollectionYear year) {
        this.folder = folder;
        this.year = year;
    }

    /// What was written.
    ///
    /// @param rows of both years, without the lines of column names
    record Written(Path these, Path last, CollectionYear year, int children, long rows) {}

    static Written write(Path folder, int children, LocalDate today) throws IOException {
        var writing = new NationalReturn(folder, ReturnFolder.latest(today));
        for (int round = 0; writing.children < children; round++) {
            var authorities =
                    MadeUpEngland.authorities(new Seed(round + 1), today).iterator();
            for (int place = 0; writing.children < children && authorities.hasNext(); place++) {
                writing.add("%c%02X".formatted((char) ('A' + round), place), authorities.next(), children);
            }
        }
        for (var writer : writing.writers.values()) {
            writer.close();
        }
        return new Written(
                folder.resolve("this"), folder.resolve("last"), writing.year, writing.children, writing.rows);
    }

    private void add(String mark, MadeUpAuthority authority, int most) throws IOException {
        int room = most - children;
        var these = ReturnFolder.files(authority, year);
        var header = these.getOrDefault("header.csv", "").lines().skip(1).toList();
        var taken = header.stream().limit(room).map(NationalReturn::child).collect(java.util.stream.Collectors.toSet());
        children += taken.size();
        boolean whole = taken.size() == header.size();
        add(mark, "this", these, taken, whole);
        add(mark, "last", ReturnFolder.files(authority, year.previous()), taken, whole);
    }

    private void add(String mark, String which, Map<String, String> files, java.util.Set<String> taken, boolean whole)
            throws IOException {
        for (var file : files.entrySet()) {
            var lines = file.getValue().lines().iterator();
            var names = lines.next();
            var writer = writer(which, file.getKey(), names);
            while (lines.hasNext()) {
                var line = lines.next();
                if (whole || taken.contains(child(line))) {
                    writer.write(damaged(mark + line));
                    writer.write('\n');
                    rows++;
                }
            }
        }
    }

    private static String child(String line) {
        return line.substring(0, line.indexOf(','));
    }

    private String damaged(String line) {
        if (random.nextInt(ONE_ROW_IN) > 0) {
            return line;
        }
        var values = line.split(",", -1);
        values[1 + random.nextInt(values.length - 1)] = DAMAGE.get(random.nextInt(DAMAGE.size()));
        return String.join(",", values);
    }

    private Writer writer(String which, String file, String names) throws IOException {
        var key = which + "/" + file;
        var known = writers.get(key);
        if (known != null) {
            return known;
        }
        Files.createDirectories(folder.resolve(which));
        var made = Files.newBufferedWriter(folder.resolve(key), StandardCharsets.UTF_8);
        made.write(names);
        made.write('\n');
        writers.put(key, made);
        return made;
    }
}
