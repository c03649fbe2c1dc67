package org.heard.ssda903.check.course;

import java.util.List;
import java.util.Set;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Found;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.PreviousPermanenceRow;
import org.heard.ssda903.table.ReviewRow;
import org.heard.ssda903.table.Table;

final class Rule1012 {
    /// Only of those who left care does the return tell without an episode, so it is asked of every child without one.
    /// It looks into those of the tables that were given.
    static final Rule RULE = new Rule(
            "1012",
            "The child has no episode in the year, and yet a row that only a child with an episode has.",
            "Add the episodes of the year, correct the number of the child, or take the row out.",
            List.of(
                    Fields.of(Table.REVIEWS, ReviewRow.CHILD),
                    Fields.of(Table.OC2, HealthRow.CHILD),
                    Fields.of(Table.AD1, AdoptionRow.CHILD),
                    Fields.of(Table.PLACED_FOR_ADOPTION, PlacedForAdoptionRow.CHILD),
                    Fields.of(Table.PREVIOUS_PERMANENCE, PreviousPermanenceRow.CHILD),
                    Fields.of(Table.MISSING, MissingRow.CHILD)),
            Set.of(Table.EPISODES),
            Set.of(),
            Set.of(),
            Rule1012::check);

    private static void check(ChildRows child, Found found) {
        if (child.episodes().isEmpty()) {
            found.at(child.reviews());
            found.at(child.health());
            found.at(child.adoptions());
            found.at(child.placedForAdoption());
            found.at(child.previousPermanence());
            found.at(child.missing());
        }
    }

    private Rule1012() {}
}
