package org.heard.access.web;

import java.util.Optional;
import org.heard.access.AuditChecks.Check;
import org.heard.access.AuditVerification.Head;
import org.heard.organisations.Organisation;

/// The audit's head and how the chain was found when it was last recomputed.
///
/// @param compared whether a head typed in is part of the chain; absent where none was typed
public record AuditView(
        Organisation organisation, Optional<Head> head, Optional<Check> last, Optional<Boolean> compared) {

    /// The hash in groups that can be read out and typed.
    public static String groups(String hash) {
        return hash.replaceAll("(.{8})(?!$)", "$1 ");
    }
}
