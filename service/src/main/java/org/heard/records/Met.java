package org.heard.records;

/// How far a matter is met for the child.
public enum Met {
    MET("Met"),
    PARTLY("Partly met"),
    NOT_MET("Not met"),
    NOT_APPLICABLE("Does not apply");

    private final String words;

    Met(String words) {
        this.words = words;
    }

    /// As said on a page and in the record.
    public String words() {
        return words;
    }
}
