package org.heard.madeup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.ssda903.CollectionYear;

/// A made-up authority as the SSDA903 return it would have sent, for the last whole collection year and the one
/// before, and the second file with the names a return does not hold.
public final class ReturnFolder {
    private ReturnFolder() {}

    /// The last collection year that was over on a day.
    public static CollectionYear latest(LocalDate today) {
        return CollectionYear.containing(today).previous();
    }

    /// File name to text, one for each table collected in that year.
    public static Map<String, String> files(MadeUpAuthority authority, CollectionYear year) {
        var tables = new ReturnTables(authority, year);
        var files = new LinkedHashMap<String, String>();
        files.put("header.csv", tables.header());
        files.put("episodes.csv", tables.episodes());
        files.put("reviews.csv", tables.reviews());
        files.put("uasc.csv", tables.unaccompanied());
        files.put("oc2.csv", new HealthTable(authority, year).text());
        files.put("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n");
        files.put("ad1.csv", tables.adopted());
        files.put("placed_for_adoption.csv", tables.placedForAdoption());
        files.put("previous_permanence.csv", tables.previousPermanence());
        files.put("missing.csv", tables.missing());
        files.put("sw_episodes.csv", tables.socialWorkers());
        return files;
    }

    /// Names and workers of every child in the return of that year.
    public static String names(MadeUpAuthority authority, CollectionYear year) {
        return new ReturnTables(authority, year).names();
    }

    /// Writes `this/`, `last/` and `names.csv` into a folder.
    public static void write(MadeUpAuthority authority, Path folder) throws IOException {
        var year = latest(authority.today());
        write(files(authority, year), folder.resolve("this"));
        write(files(authority, year.previous()), folder.resolve("last"));
        Files.writeString(folder.resolve("names.csv"), names(authority, year));
    }

    private static void write(Map<String, String> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
