package org.heard.access;

/// Something that no role opens: whoever does it was trained for it and is named by a manager.
public enum Permission {
    OPEN_PHOTOGRAPHS("Opens photographs that children send");

    private final String words;

    Permission(String words) {
        this.words = words;
    }

    /// As said on a page.
    public String words() {
        return words;
    }
}
