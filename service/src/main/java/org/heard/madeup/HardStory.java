package org.heard.madeup;

/// The ten hard stories every made-up authority holds; the names are stable.
public enum HardStory {
    REMAND,
    RE_ENTRY,
    SERIES_OF_MEETINGS,
    SIX_SIBLINGS_AND_A_HALF_SIBLING,
    SEALED_ADOPTION,
    DISPUTED_BIRTH_DATE,
    PLACED_FAR_AWAY,
    PARENT_WITHOUT_RESPONSIBILITY,
    WANTS_NO_CONTACT,
    SPEAKS_WITH_SYMBOLS
}
