package org.heard.ssda903.check.careleavers;

import java.time.LocalDate;
import org.heard.ssda903.check.Ages;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.Table;

final class Rule1001 {
    private static final int COUNTED_FROM = 14;
    private static final int WEEKS = 13;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int SOME_CARE_FROM = 16;
    private static final int BEYOND_TWO_YEARS = 20;

    /// A care leaver is a relevant or former relevant child: 13 weeks in care since turning 14 and a day since turning
    /// 16, and not adopted since. Of who is 20 or older at the end of the year two returns cannot tell, nor where
    /// the day an episode began cannot be read.
    static final Rule RULE = Rule.of(
                    "1001",
                    "The episodes of this year and the last do not make the young person a care leaver: they were"
                            + " adopted, or were in care for less than 13 weeks since turning 14, or not since turning"
                            + " 16.",
                    "Check the episodes. If earlier care makes up the time, say so when you submit. Otherwise take the"
                            + " row out.",
                    Fields.of(Table.OC3, CareLeaverRow.IN_TOUCH, CareLeaverRow.ACTIV, CareLeaverRow.ACCOM),
                    (child, found) -> {
                        if (!child.careLeavers().isEmpty() && !isCareLeaver(child)) {
                            found.at(child.careLeavers());
                        }
                    })
            .reading(Table.EPISODES, Table.HEADER)
            .readingLast(Table.EPISODES);

    private Rule1001() {}

    private static boolean isCareLeaver(ChildRows child) {
        if (!child.knowsOrder() || !child.knewOrder()) {
            return true;
        }
        var care = TwoYears.of(child);
        if (care.endedInAdoption()) {
            return false;
        }
        for (var header : child.headers()) {
            var born = header.born().value();
            if (born != null) {
                return Ages.hasTurned(born, BEYOND_TWO_YEARS, child.year().end()) || isRelevant(care, born);
            }
        }
        // How old they are is not known: without any episode it does not matter.
        return !child.episodes().isEmpty() || !child.lastEpisodes().isEmpty();
    }

    private static boolean isRelevant(TwoYears care, LocalDate born) {
        return care.daysSince(Ages.birthday(born, COUNTED_FROM)) >= WEEKS * DAYS_OF_A_WEEK
                && care.daysSince(Ages.birthday(born, SOME_CARE_FROM)) > 0;
    }
}
