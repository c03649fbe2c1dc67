package org.heard.care;

import java.time.LocalDate;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;

/// A statutory visit: the authority's representative went to see the child on a day.
///
/// @param by         who visited, absent where the source has only a name
/// @param seen       whether the child was seen; a visit without seeing the child meets no duty
/// @param whyNotSeen the reason, where the child was not
/// @param alone      whether the child was seen alone, absent where the child was not seen or nobody said
public record Visit(
        UUID id,
        ChildId child,
        LocalDate on,
        @Nullable PersonId by,
        String byName,
        boolean seen,
        String whyNotSeen,
        @Nullable Alone alone,
        String source) {

    /// Who visited, where the source has nobody’s name.
    public static final String VISITOR_NOT_NAMED = "visitor not named in the case system";

    /// A visit at which the child was seen.
    public static Visit seen(
            ChildId child, LocalDate on, @Nullable PersonId by, String byName, @Nullable Alone alone, String source) {
        return new Visit(Ids.next(), child, on, by, byName, true, "", alone, source);
    }

    /// A visit at which the child was not seen.
    public static Visit notSeen(
            ChildId child, LocalDate on, @Nullable PersonId by, String byName, String why, String source) {
        return new Visit(Ids.next(), child, on, by, byName, false, why, null, source);
    }
}
