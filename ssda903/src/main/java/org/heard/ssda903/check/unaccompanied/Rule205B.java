package org.heard.ssda903.check.unaccompanied;

import java.time.LocalDate;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;
import org.heard.ssda903.table.UascRow;
import org.jspecify.annotations.Nullable;

final class Rule205B {
    /// Whose status goes on from one year into the next had the 18th birthday given for its end last year; this
    /// year has it again, or the day in the year on which the status ceased. A day left blank is neither.
    static final Rule RULE = Rule.of(
                    "205B",
                    "The child was unaccompanied and seeking asylum last year and is this year, and the days on which"
                            + " that ceases do not fit together.",
                    "Enter the day in this year on which the status ceased, or the 18th birthday while it goes on; last"
                            + " year's return should have the 18th birthday.",
                    Status.FIELDS,
                    (child, found) -> {
                        for (var row : child.unaccompanied()) {
                            for (var before : child.lastUnaccompanied()) {
                                if (doNotFit(row, before, child.year())) {
                                    found.at(row);
                                    found.at(child.headers());
                                }
                            }
                        }
                    })
            .readingLast(Table.UASC, Table.HEADER);

    private static boolean doNotFit(UascRow row, UascRow before, CollectionYear year) {
        if (!Status.isKnown(row) || !Status.isKnown(before)) {
            return false;
        }
        var ceased = row.ceased().value();
        var ceasedBefore = before.ceased().value();
        boolean ceasesNow = ceased != null && (year.contains(ceased) || ceased.equals(ceasedBefore));
        var ofAge = ofAge(row, before);
        return !ceasesNow || ceasedBefore == null || (ofAge != null && !ofAge.equals(ceasedBefore));
    }

    private static @Nullable LocalDate ofAge(UascRow row, UascRow before) {
        var ofAge = Status.ofAge(row);
        return ofAge == null ? Status.ofAge(before) : ofAge;
    }

    private Rule205B() {}
}
