package org.heard.choices;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a child is asked about their next review, in the order in which they are.
public enum Question {
    PEOPLE("Who comes"),
    PART("How they take part"),
    CHAIR("Who leads"),
    SPEAKER("Who says their bits"),
    TALK("To talk about"),
    NOT_TALK("Not to talk about"),
    RED_CARD("Red cards"),
    WHEN("When"),
    WHERE("Where"),
    HOW("In the room or by link");

    private final String words;

    Question(String words) {
        this.words = words;
    }

    /// As said on a page for staff.
    public String words() {
        return words;
    }

    /// As it stands in an address: `not-talk`.
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Question> find(String path) {
        return Arrays.stream(values()).filter(one -> one.path().equals(path)).findFirst();
    }

    /// What may be tapped; empty where people or topics are named.
    public List<Choice> choices() {
        return Arrays.stream(Choice.values())
                .filter(choice -> choice.question() == this)
                .toList();
    }

    /// Whether what is typed may be kept for the IRO alone.
    public boolean mayBePrivate() {
        return this == TALK || this == NOT_TALK;
    }

    /// Whether something besides the day, the place and the way is chosen: that is for the IRO's eyes.
    boolean arranges() {
        return this == WHEN || this == WHERE || this == HOW;
    }

    /// The one asked next, empty after the last.
    public Optional<Question> next() {
        return List.of(values()).stream().skip(number()).findFirst();
    }

    /// Which one it is, from 1.
    public int number() {
        return List.of(values()).indexOf(this) + 1;
    }
}
