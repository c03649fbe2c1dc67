package org.heard.handwritten;

import java.util.Optional;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.plain.AgeBand;
import org.heard.plain.Language;

/// A form printed for a child.
///
/// @param code     printed on it, as letters and as a square; it names nobody and opens nothing
public record PaperForm(
        UUID id, ChildId child, Optional<ReviewId> review, String code, AgeBand band, Language language) {
    /// Whether it is printed from its page: writing from right to left has no PDF, nor have words an authority
    /// brought, whose script may have no typeface here.
    public boolean isPrintedAsPage() {
        return language.direction().equals("rtl") || !language.comesWithHeard();
    }

    /// In two groups, as printed: "K7PM-2QXR".
    public String printedCode() {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }
}
