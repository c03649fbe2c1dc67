package org.heard.access;

import java.time.LocalDate;
import java.util.List;
import org.heard.pages.Tone;

/// Something that waits for people, told by the module that holds it, for the page they begin their day on.
public interface Waits {
    /// So many of a thing, and where to see them.
    record Waiting(int number, String label, String href, Tone tone) {}

    /// What waits for this person; nothing where nothing does.
    List<Waiting> list(Actor actor, LocalDate today);
}
