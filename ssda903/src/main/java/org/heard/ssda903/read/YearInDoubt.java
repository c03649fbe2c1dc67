package org.heard.ssda903.read;

import java.time.LocalDate;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.table.Days;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;
import org.jspecify.annotations.Nullable;

/// Says it once where a return looks like another year's. One wrong digit of the year makes nearly every row
/// look wrong, and nobody would find the reason among them.
final class YearInDoubt {
    /// Of fewer it cannot be told.
    private static final int ENOUGH = 10;

    private int told;
    private int outside;
    private LocalDate newest = LocalDate.MIN;

    private YearInDoubt() {}

    static void check(TableRows<?> episodes, CollectionYear year, Problems problems) {
        var seen = new YearInDoubt();
        for (var row : episodes.rows()) {
            if (row instanceof EpisodeRow episode) {
                seen.look(episode.began().value(), episode.ended().value(), year);
            }
        }
        var why = seen.why(year);
        if (why != null) {
            problems.add(Problem.ofFile(
                    episodes.file(),
                    Table.EPISODES,
                    Severity.DOUBT,
                    ProblemCode.ANOTHER_YEAR,
                    why + " Check that this is the return of that year."));
        }
    }

    private void look(@Nullable LocalDate began, @Nullable LocalDate ended, CollectionYear year) {
        if (began == null) {
            return;
        }
        told++;
        if (began.isAfter(year.end()) || (ended != null && ended.isBefore(year.start()))) {
            outside++;
        }
        var last = ended != null && ended.isAfter(began) ? ended : began;
        newest = last.isAfter(newest) ? last : newest;
    }

    private @Nullable String why(CollectionYear year) {
        if (told < ENOUGH) {
            return null;
        }
        var days = "%s (%s to %s)".formatted(year, Days.write(year.start()), Days.write(year.end()));
        if (outside * 2 > told) {
            return "%,d of %,d episodes lie outside %s.".formatted(outside, told, days);
        }
        return newest.isBefore(year.start())
                ? "No episode began or ended in %s: the latest day is %s.".formatted(days, Days.write(newest))
                : null;
    }
}
