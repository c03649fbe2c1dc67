package org.heard.drafts;

import java.time.Instant;
import org.heard.pages.Form;

/// What came of keeping a draft.
public sealed interface Keeping {

    /// It is kept.
    ///
    /// @param no the number the form has now seen
    record Saved(int no, Instant at) implements Keeping {}

    /// Nothing was written: the same form was typed into in another place since this one saw it. These are both texts.
    record TypedElsewhere(Form there, Instant at, Form here) implements Keeping {}

    /// Nothing was written: this very form was sent already.
    record SentAlready(Instant at) implements Keeping {}

    /// Nothing was written: it is longer than a draft may be.
    record TooLong() implements Keeping {}
}
