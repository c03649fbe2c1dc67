package org.heard.copies;

/// Why a command about a copy was not carried out.
public enum Why {
    /// Less than all stands only with its reason.
    REASON_MISSING("Enter why they do not get all of it"),
    /// Who-is-who says that they may see less.
    MORE_THAN_THEY_MAY_SEE(
            "Who-is-who says that they may see less. Enter why they get this; a second person will look"),
    /// Business support never reads what a child said.
    ONLY_DISTRIBUTES("They send the copies and do not read what the child said: choose decisions or nothing"),
    /// It was released, and then decided otherwise.
    DECIDED_ANEW("It was decided anew what they get. It goes nowhere until it is released anew"),
    /// A part goes out and none was chosen.
    PARTS_MISSING("Choose at least one part"),
    /// How it reaches them was not said.
    WAY_MISSING("Choose how it reaches them"),
    /// Two people decided on one copy.
    CHANGED_MEANWHILE("Somebody changed this meanwhile. Look at it again"),
    /// The record is not signed, or the letter is not finished.
    NOT_READY("What is to be sent is not finished yet"),
    /// Nothing goes to this person.
    NOTHING_TO_SEND("Nothing goes to this person"),
    /// What would go out is not what was looked at.
    TEXT_CHANGED("What would go out has changed since you opened this page. Read it again"),
    /// Every name and place found must be looked at.
    NOT_LOOKED_AT("Say that you looked at every name and place found"),
    /// A second person looks, never the same.
    SAME_PERSON("A second person looks at it, not the one who released it"),
    /// It waits for a second person, or was held back by them.
    NOT_CLEARED("A second person has not cleared it"),
    /// Something in the letter is kept from the child, or must never stand in one.
    NOT_IN_A_LETTER("Something in it must not stand in a letter to the child. Open the letter: it says what"),
    /// It is said to have happened on a day still to come.
    NOT_YET("The day must be today or in the past");

    private final String words;

    Why(String words) {
        this.words = words;
    }

    /// As said on a page.
    public String words() {
        return words;
    }
}
