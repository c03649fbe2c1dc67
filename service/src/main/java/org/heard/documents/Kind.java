package org.heard.documents;

import java.util.Locale;

/// What a kept file is, decided by its content and never by its name.
public enum Kind {
    PDF("application/pdf", "pdf", "PDF"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "Word document"),
    TEXT("text/plain;charset=UTF-8", "txt", "Plain text"),
    JPEG("image/jpeg", "jpg", "Picture"),
    PNG("image/png", "png", "Picture");

    private final String type;
    private final String ending;
    private final String words;

    Kind(String type, String ending, String words) {
        this.type = type;
        this.ending = ending;
        this.words = words;
    }

    /// As a browser calls it.
    public String type() {
        return type;
    }

    /// The end of a file's name, without the dot.
    public String ending() {
        return ending;
    }

    /// As said on a page.
    public String words() {
        return words;
    }

    /// Whether a browser may show it in a page of ours.
    public boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    boolean isCalled(String given) {
        var lower = given.toLowerCase(Locale.ROOT);
        return lower.equals(ending) || (this == JPEG && lower.equals("jpeg"));
    }
}
