package org.heard.ssda903.check.header;

import java.time.LocalDate;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Sexes;
import org.heard.ssda903.check.WithinYear;
import org.heard.ssda903.table.HeaderRow;

/// Whether a girl is a mother, and when her first child was born.
final class Motherhood {
    private Motherhood() {}

    /// Whether what stands there is no code, or is said of a boy, or is missing where it is asked.
    static boolean isWrong(HeaderRow header, ChildRows child) {
        if (header.mother().isBlank()) {
            return Sexes.isFemale(header.sex()) && isAsked(child);
        }
        return !header.mother().isValidIn(child.year()) || Sexes.isMale(header.sex());
    }

    private static boolean isAsked(ChildRows child) {
        for (var episode : child.episodes()) {
            if (!EpisodeKind.isShortBreak(episode) && WithinYear.lies(episode, child.year())) {
                return true;
            }
        }
        return false;
    }

    static boolean beganBefore(LocalDate day, HeaderRow header) {
        var firstChild = header.motherOfChildBorn().value();
        return firstChild != null && firstChild.isBefore(day);
    }

    static boolean isNoOlderThanHerChild(HeaderRow header) {
        var firstChild = header.motherOfChildBorn().value();
        var mother = header.born().value();
        return firstChild != null && mother != null && !firstChild.isAfter(mother);
    }
}
