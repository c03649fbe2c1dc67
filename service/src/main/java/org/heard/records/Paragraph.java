package org.heard.records;

/// A paragraph of the record: its text, who may read it, and where it was taken from.
///
/// @param source empty where it was written here; else whose text it is: "the social worker's report of 3 May 2026"
public record Paragraph(String text, Readers readers, String source) {

    /// Written here, for everybody.
    public static Paragraph of(String text) {
        return new Paragraph(text, Readers.EVERYONE, "");
    }
}
