package org.heard.enclosed;

/// The colours a child draws with. White covers what lies under it.
public enum Colour {
    BLACK("#2b2140"),
    RED("#c9302c"),
    ORANGE("#f08c2e"),
    YELLOW("#f7c948"),
    GREEN("#3c8d40"),
    BLUE("#2f6fd0"),
    PURPLE("#8450b4"),
    PINK("#f08fb8"),
    BROWN("#7a4b2b"),
    SAND("#e3b58c"),
    GREY("#8d8797"),
    WHITE("#ffffff");

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    /// As a browser writes it.
    public String code() {
        return code;
    }
}
