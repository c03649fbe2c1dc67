package org.heard.returns;

import java.util.List;
import java.util.Objects;
import org.heard.comparison.Delivery;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Part;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.read.ReturnReader;

/// Reads the files of a delivery.
final class Reading {
    private Reading() {}

    static GivenReturn read(Delivery delivery, List<GivenFile> files, PublishedChecks checks) {
        var year = Objects.requireNonNull(delivery.year());
        var hasLast = files.stream().anyMatch(file -> file.part() == Part.LAST_YEAR);
        var thisYear = read(of(files, Part.THIS_YEAR), year);
        var lastYear = hasLast ? read(of(files, Part.LAST_YEAR), year.previous()) : null;
        return new GivenReturn(thisYear, lastYear, checks.find(thisYear, lastYear));
    }

    /// The return of a year that is in these files.
    static Return read(List<GivenFile> files, CollectionYear year) {
        var given = files.stream()
                .map(file -> new ReturnFiles.Given(file.name(), file.content()))
                .toList();
        return ReturnReader.read(ReturnFiles.of(given, Limits.usual()), year);
    }

    private static List<GivenFile> of(List<GivenFile> files, Part part) {
        return files.stream().filter(file -> file.part() == part).toList();
    }
}
