package org.heard.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.madeup.MadeUpAuthority;
import org.heard.madeup.MadeUpEngland;
import org.heard.madeup.ReturnFolder;
import org.heard.madeup.Seed;
import org.heard.ssda903.CollectionYear;

/// A made-up return of so many children, this year and last, with one row in a hundred damaged: what all authorities of
/// made-up England would have sent, in one folder, as often as it takes.
final class NationalReturn {
    private static final int ONE_ROW_IN = 100;
    /// The first number that takes two characters.
    private static final int FIRST_MARK = Character.MAX_RADIX;
    private static final int PLACE = 5;
    private static final int PLACE_PROVIDER = 6;
    private static final int HOME_POST = 10;
    private static final int PL_POST = 11;
    private static final int URN = 12;
    private static final List<String> DAMAGE =
            List.of("", " ", "31/02/2026", "2026-03-01", "XX9", "?", "00000000000000000000", "\"\"", "1", "X1");

    private final Path folder;
    private final Map<String, Writer> writers = new LinkedHashMap<>();
    private final Random random = new Random(903);
    private final CollectionYear year;
    private final List<String> postcodes;
    private final OfstedList providers = new OfstedList();
    private int children;
    private long rows;

    private NationalReturn(Path folder, CollectionYear year, List<String> postcodes) {
        this.postcodes = postcodes;
        this.folder = folder;
        this.year = year;
    }

    /// What was written.
    ///
    /// @param providers the list of those that its episodes name
    /// @param rows      of both years, without the lines of column names
    record Written(Path these, Path last, Path providers, CollectionYear year, int children, long rows) {}

    static Written write(Path folder, int children, LocalDate today) throws IOException {
        var writing = new NationalReturn(folder, ReturnFolder.latest(today), RealPostcodes.some());
        int place = 0;
        for (int round = 1; writing.children < children; round++) {
            var authorities = MadeUpEngland.authorities(new Seed(round), today).iterator();
            while (writing.children < children && authorities.hasNext()) {
                writing.add(mark(place++), authorities.next(), children);
            }
        }
        for (var writer : writing.writers.values()) {
            writer.close();
        }
        return new Written(
                folder.resolve("this"),
                folder.resolve("last"),
                writing.providers.write(folder),
                writing.year,
                writing.children,
                writing.rows);
    }

    /// Two characters before a child's number, so that no two authorities share one: the return takes ten in all.
    private static String mark(int place) {
        return Integer.toString(FIRST_MARK + place, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }

    private void add(String mark, MadeUpAuthority authority, int most) throws IOException {
        int room = most - children;
        var these = ReturnFolder.files(authority, year);
        var header = these.getOrDefault("header.csv", "").lines().skip(1).toList();
        var taken = header.stream().limit(room).map(NationalReturn::child).collect(Collectors.toSet());
        children += taken.size();
        boolean whole = taken.size() == header.size();
        add(mark, "this", these, taken, whole);
        add(mark, "last", ReturnFolder.files(authority, year.previous()), taken, whole);
    }

    private void add(String mark, String which, Map<String, String> files, Set<String> taken, boolean whole)
            throws IOException {
        for (var file : files.entrySet()) {
            var lines = file.getValue().lines().iterator();
            var names = lines.next();
            var writer = writer(which, file.getKey(), names);
            while (lines.hasNext()) {
                var line = lines.next();
                if (whole || taken.contains(child(line))) {
                    writer.write(damaged(mark + (file.getKey().equals("episodes.csv") ? placed(line) : line)));
                    writer.write('\n');
                    rows++;
                }
            }
        }
    }

    private static String child(String line) {
        return line.substring(0, line.indexOf(','));
    }

    /// With postcodes that exist in place of those that were made up, the same for the same.
    private String placed(String line) {
        var values = line.split(",", -1);
        for (int column = HOME_POST; column <= PL_POST; column++) {
            if (!values[column].isEmpty()) {
                values[column] = postcodes.get(Math.floorMod(values[column].hashCode(), postcodes.size()));
            }
        }
        providers.add(values[URN], values[PLACE], values[PLACE_PROVIDER], values[PL_POST]);
        return String.join(",", values);
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
