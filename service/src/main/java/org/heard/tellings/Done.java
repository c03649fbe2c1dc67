package org.heard.tellings;

/// What came of an answer.
public enum Done {
    DONE,
    /// It has to be read first.
    NOT_READ,
    /// A wish is answered yes, not yet or no.
    OUTCOME_MISSING,
    /// An answer needs its words, because the child reads them.
    WORDS_MISSING,
    /// A day that has passed.
    DAY_PAST,
    /// Somebody is left out of it, or may be: it cannot go where all who work with the child read it.
    LEFT_OUT,
    /// The child drew it: there are no words to put there.
    NO_WORDS,
    /// It stands there already.
    ALREADY
}
