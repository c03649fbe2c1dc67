package org.heard.plain;

/// Something the service says to a child. Its implementations are enums, one for each room of the child's space; the
/// words stand beside the enum in a file for each age band (`Phrases`).
public interface Phrase {
    /// The constant's name; `WHO_READS_THIS` stands in the file as `who-reads-this`.
    String name();
}
