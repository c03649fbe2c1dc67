package org.heard.enclosed;

import java.time.LocalDate;

/// The way an authority agreed with the police for photographs that children send.
///
/// @param with    with whom it was agreed
/// @param role    what whoever opens them is called
/// @param because why the authority takes photographs at all
public record PhotographRoute(LocalDate agreedOn, String with, String role, String because) {
    public PhotographRoute {
        if (with.isBlank() || role.isBlank() || because.isBlank()) {
            throw new IllegalArgumentException("a route names with whom it was agreed, who opens, and why");
        }
    }
}
