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
        var thisYear = read(files, Part.THIS_YEAR, year);
        var lastYear = hasLast ? read(files, Part.LAST_YEAR, year.previous()) : null;
        return new GivenReturn(thisYear, lastYear, checks.find(thisYear, lastYear));
    }

    private static Return read(List<GivenFile> files, Part part, CollectionYear year) {
        var given = files.stream()
                .filter(file -> file.part() == part)
                .map(file -> new ReturnFiles.Given(file.name(), file.content()))
                .toList();
        return ReturnReader.read(ReturnFiles.of(given, Limits.usual()), year);
    }
}
