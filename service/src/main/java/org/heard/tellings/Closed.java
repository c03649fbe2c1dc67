package org.heard.tellings;

import java.time.LocalDate;
import java.util.Optional;
import org.heard.ids.ChildId;

/// One thing that a child asked for or sent and that nobody would think of any more, although the child never saw an
/// answer to it, nor said that somebody talked with them about it. None of its words.
///
/// @param child empty where nobody is told whose it is: a group raised it
/// @param whose the name of that group, else empty
/// @param what "A wish", "A wish written down by an adult"
/// @param on   when the child asked for it or sent it
/// @param why  how it came to be closed
/// @param href where it is seen, and answered where that can still be done
public record Closed(Optional<ChildId> child, String whose, String what, LocalDate on, String why, String href) {}
