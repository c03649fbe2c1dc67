package org.heard.children;

import java.time.LocalDate;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// One placement and one legal status, as a row of the SSDA903 return; all codes are that return's.
///
/// @param ended the day it ceased, which is also the first day of the episode after it
public record Episode(
        UUID id,
        ChildId child,
        LocalDate began,
        String reasonBegan,
        String legalStatus,
        String need,
        String placement,
        String provider,
        @Nullable LocalDate ended,
        String reasonEnded,
        String reasonMoved,
        String homePostcode,
        String placementPostcode,
        String homeUrn,
        String source,
        int version) {

    /// Whether this was the child's placement and status on a day.
    public boolean covers(LocalDate day) {
        return !day.isBefore(began) && (ended == null || day.isBefore(ended));
    }
}
