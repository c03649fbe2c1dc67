package org.heard.pages;

import java.time.Instant;
import java.util.Optional;
import org.heard.ids.PersonId;

/// Told, in the transaction that does its work, of each form that has a draft: implemented by the module that keeps
/// drafts.
public interface DraftKeeping {

    /// The form did its work: its draft is done with.
    ///
    /// @param to where the person was sent on to
    void sent(PersonId person, Form form, Instant now, String to);

    /// The form arrives again and its work was done the first time. Where something else stands in it now, that is kept
    /// as a draft, and this is the page that shows it.
    Optional<String> sentAgain(PersonId person, Form form, Instant now);
}
