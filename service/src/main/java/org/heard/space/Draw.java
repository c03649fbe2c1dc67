package org.heard.space;

import org.heard.enclosed.Colour;
import org.heard.enclosed.Stamp;
import org.heard.plain.Phrase;
import org.heard.plain.Vital;

/// The pad on which a child draws what goes with their words.
public enum Draw implements Phrase {
    TITLE,
    HOW,
    @Vital
    PERSON_LOOKS,
    WITHOUT,
    SHEET,
    PEN,
    THICKNESS,
    THIN,
    THICK,
    LINES,
    STAMPS,
    STAMPS_HOW,
    PLACES,
    UP_LEFT,
    UP,
    UP_RIGHT,
    LEFT,
    MIDDLE,
    RIGHT,
    DOWN_LEFT,
    DOWN,
    DOWN_RIGHT,
    UNDO,
    UNDONE,
    CLEAR,
    CLEAR_ASK,
    CLEAR_YES,
    CLEAR_NO,
    CLEARED,
    PLACED,
    FULL,
    NEARLY_FULL,
    UNREADABLE,
    MINE,
    BLACK,
    RED,
    ORANGE,
    YELLOW,
    GREEN,
    BLUE,
    PURPLE,
    PINK,
    BROWN,
    SAND,
    GREY,
    WHITE,
    SUN,
    RAIN,
    HOUSE,
    TREE,
    FLOWER,
    PERSON,
    CHILD,
    DOG,
    CAT,
    HAPPY,
    SAD,
    HEART;

    /// What a colour is called.
    public static Draw of(Colour colour) {
        return valueOf(colour.name());
    }

    /// What a stamp is called.
    public static Draw of(Stamp stamp) {
        return valueOf(stamp.name());
    }
}
