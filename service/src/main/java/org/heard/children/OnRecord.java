package org.heard.children;

import java.util.Map;
import org.heard.ids.ChildId;

/// A child's identity and care as they stand here, beside which a feed is laid.
///
/// @param identifiers the numbers now in use, by scheme (`SSDA903`, `UPN`)
public record OnRecord(Child child, Map<String, String> identifiers, CareHistory care) {

    /// Who it is.
    public ChildId id() {
        return child.id();
    }

    /// The number of this scheme, empty where there is none.
    public String identifier(String scheme) {
        return identifiers.getOrDefault(scheme, "");
    }
}
