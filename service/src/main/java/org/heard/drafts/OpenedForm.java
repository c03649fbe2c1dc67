package org.heard.drafts;

import java.time.Instant;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.heard.ids.OrganisationId;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;

/// A form as one person opened it once, in one tab: what its token says.
///
/// @param sitting tells this tab from any other in which the same form is open
record OpenedForm(OrganisationId organisation, PersonId person, DraftPlace place, Instant at, UUID sitting) {
    private static final String BETWEEN = "\n";
    private static final int PARTS = 9;

    String written() {
        var child = place.child();
        return String.join(
                BETWEEN,
                organisation.toString(),
                person.toString(),
                Long.toString(at.getEpochSecond()),
                sitting.toString(),
                place.form(),
                place.title(),
                place.subject(),
                child == null ? "" : child.toString(),
                place.page());
    }

    /// Reads what `written` wrote, and nothing that anybody else could have.
    static @Nullable OpenedForm read(String text) {
        var parts = text.split(BETWEEN, -1);
        if (parts.length != PARTS) {
            return null;
        }
        try {
            return new OpenedForm(
                    OrganisationId.from(parts[0]),
                    PersonId.from(parts[1]),
                    new DraftPlace(
                            parts[4], parts[5], parts[6], parts[7].isEmpty() ? null : ChildId.from(parts[7]), parts[8]),
                    Instant.ofEpochSecond(Long.parseLong(parts[2])),
                    UUID.fromString(parts[3]));
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
