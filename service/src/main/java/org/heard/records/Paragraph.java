package org.heard.records;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A paragraph of the record: its text, who may read it, and where it was taken from.
///
/// @param source     empty where it was written here; else whose text it is: "the social worker's report of 3 May 2026"
/// @param familyText which text it is that was written once for brothers and sisters (`FamilyTexts`), absent where it
///     was written for this record alone
public record Paragraph(
        String text,
        Readers readers,
        String source,
        @Nullable UUID familyText) {

    /// Written for this record alone.
    public Paragraph(String text, Readers readers, String source) {
        this(text, readers, source, null);
    }

    /// Written here, for everybody.
    public static Paragraph of(String text) {
        return new Paragraph(text, Readers.EVERYONE, "");
    }

    /// The same as a paragraph of one record alone.
    public Paragraph alone() {
        return familyText == null ? this : new Paragraph(text, readers, source);
    }
}
