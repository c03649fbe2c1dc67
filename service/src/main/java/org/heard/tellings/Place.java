package org.heard.tellings;

import java.util.Arrays;

/// Where a child writes something that is for one thing alone, as their own page calls it. What the screen raises
/// there is read like something they sent.
public enum Place {
    ADVOCATE("Ask for an advocate – how and when can they reach you?", Box.SENT),
    SEE_IRO("Ask to see your reviewing officer – how and when can they reach you?", Box.SENT),
    COMPLAINT("Say that something is not right – how and when can they reach you?", Box.SENT),
    GROUP("Our group – what should change?", Box.SENT),
    TOGETHER("Time together – how is it going?", Box.SENT),
    MAP("People who matter to me – a name", Box.NAME),
    AGE("Easier or harder words – who is with you?", Box.NAME),
    MEETING_PEOPLE("My meeting – someone else you want there", Box.NAME),
    MEETING_PART("My meeting – do you want to be there?", Box.KEPT),
    MEETING_CHAIR("My meeting – do you want to lead it?", Box.KEPT),
    MEETING_SPEAKER("My meeting – who says your bits?", Box.KEPT),
    MEETING_TALK("My meeting – what do you want to talk about?", Box.KEPT),
    MEETING_NOT_TALK("My meeting – what do you not want to talk about?", Box.KEPT),
    MEETING_RED_CARD("My meeting, a red card – what must not be said?", Box.KEPT),
    MEETING_WHEN("My meeting – when is a good time?", Box.KEPT),
    MEETING_WHERE("My meeting – where should it be?", Box.KEPT),
    MEETING_HOW("My meeting – in a room or online?", Box.KEPT);

    /// What becomes of the words in it.
    private enum Box {
        /// They go off, and the next time the box is empty.
        SENT,
        /// They stay in it and are saved again with it.
        KEPT,
        /// The same, and they are a name: most are no English, and nobody is woken for that.
        NAME
    }

    private final String words;
    private final Box box;

    Place(String words, Box box) {
        this.words = words;
        this.box = box;
    }

    /// As it stands on the child's page, and on those for staff.
    public String words() {
        return words;
    }

    boolean keepsWords() {
        return box != Box.SENT;
    }

    boolean isForName() {
        return box == Box.NAME;
    }

    /// Whether what was written there, by the words of the place, is a name.
    static boolean isNameIn(String about) {
        return Arrays.stream(values()).anyMatch(place -> place.isForName() && place.words.equals(about));
    }
}
