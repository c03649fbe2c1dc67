package org.heard.copies;

import java.util.Map;

/// The letter to a child as far as the IRO has written it.
///
/// @param parts    a part nobody wrote is absent
/// @param version  0 where nothing was saved yet: what stands in it then is only proposed
/// @param finished the IRO said that it is written
public record Letter(Map<LetterPart, String> parts, int version, boolean finished, String by) {

    public Letter {
        parts = Map.copyOf(parts);
    }

    /// What stands in a part, empty where nothing does.
    public String part(LetterPart part) {
        return parts.getOrDefault(part, "");
    }
}
