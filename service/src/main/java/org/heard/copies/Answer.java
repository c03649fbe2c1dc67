package org.heard.copies;

/// What came of a command about a copy.
public sealed interface Answer {
    /// The copy as it stands now.
    record Done(Copy copy) implements Answer {}

    record Refused(Why why) implements Answer {}
}
