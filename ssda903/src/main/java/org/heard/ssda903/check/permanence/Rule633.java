package org.heard.ssda903.check.permanence;

import java.util.Set;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.reference.Authorities;
import org.heard.ssda903.table.PreviousPermanenceRow;
import org.heard.ssda903.table.Table;

final class Rule633 {
    private static final Set<String> NO_AUTHORITY_OF_ENGLAND = Set.of("999", "WAL", "SCO", "NIR", "NUK");

    /// Bedfordshire, Dorset before 2019, Poole, Bournemouth, Cheshire, Cumbria, Northamptonshire.
    private static final Set<String> NO_MORE = Set.of("820", "835", "836", "837", "875", "909", "928");

    /// The codes of authorities that are no more are taken too: their orders stand.
    static final Rule RULE = Rule.of(
            "633",
            "The authority in which the child's permanence was arranged is none of the codes.",
            "Enter the authority's three-digit code, WAL, SCO, NIR, NUK (outside the United Kingdom) or 999 (not known).",
            Fields.of(Table.PREVIOUS_PERMANENCE, PreviousPermanenceRow.LA_PERM),
            (child, found) -> {
                for (var row : child.previousPermanence()) {
                    var authority = row.authority().value();
                    if (authority == null
                            ? row.authority().isUnreadable()
                            : !NO_AUTHORITY_OF_ENGLAND.contains(authority)
                                    && !NO_MORE.contains(authority)
                                    && Authorities.find(authority).isEmpty()) {
                        found.at(row);
                    }
                }
            });

    private Rule633() {}
}
