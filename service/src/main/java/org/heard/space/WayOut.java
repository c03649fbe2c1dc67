package org.heard.space;

import org.heard.plain.Phrase;

/// The way out, explained before it is needed.
public enum WayOut implements Phrase {
    LEAVING_TITLE,
    LEAVING_BUTTON,
    LEAVING_SHIFT,
    LEAVING_HISTORY,
    LEAVING_LOCK,
    CLOSED_TITLE,
    CLOSED_TEXT
}
