package org.heard.space;

import org.heard.plain.Phrase;
import org.heard.plain.Vital;

/// The way out, explained before it is needed.
@Vital
public enum WayOut implements Phrase {
    LEAVING_TITLE,
    LEAVING_BUTTON,
    LEAVING_SHIFT,
    LEAVING_HISTORY,
    LEAVING_LOCK,
    CLOSED_TITLE,
    CLOSED_TEXT
}
