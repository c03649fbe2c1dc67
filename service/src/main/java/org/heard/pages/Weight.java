package org.heard.pages;

/// How much a button asks to be pressed: one main one a page; a warning only before what cannot be undone.
public enum Weight {
    MAIN(""),
    SECOND(" govuk-button--secondary"),
    WARNING(" govuk-button--warning");

    private final String css;

    Weight(String css) {
        this.css = css;
    }

    public String css() {
        return css;
    }
}
