package org.heard.pages;

/// A word or two on how something stands, such as "Overdue"; the words carry it, the tone only helps.
public record Status(Tone tone, String text) {

    public static Status neutral(String text) {
        return new Status(Tone.NEUTRAL, text);
    }

    public static Status information(String text) {
        return new Status(Tone.INFORMATION, text);
    }

    public static Status good(String text) {
        return new Status(Tone.GOOD, text);
    }

    public static Status soon(String text) {
        return new Status(Tone.SOON, text);
    }

    public static Status late(String text) {
        return new Status(Tone.LATE, text);
    }

    public static Status unknown(String text) {
        return new Status(Tone.UNKNOWN, text);
    }
}
