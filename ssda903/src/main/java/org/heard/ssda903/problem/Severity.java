package org.heard.ssda903.problem;

/// What a problem does to what was given.
public enum Severity {
    /// Nothing of the file is read.
    REFUSED_FILE("File refused"),
    /// The row stays listed and is not used.
    BAD_ROW("Row not used"),
    /// The row is used; somebody should look.
    DOUBT("To check"),
    /// A published check fails; the row is used.
    CHECK("Published check"),
    /// Nothing is wrong; worth knowing.
    NOTE("Note");

    private final String words;

    Severity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
