package org.heard.records;

import java.time.Instant;
import org.heard.ids.PersonId;

/// That the IRO signed, when, and the SHA-256 of the text they signed, in hexadecimal.
///
/// @param form how that text was put together, so that it can be put together the same way again
public record Signature(Instant at, PersonId by, String name, String hash, int form) {
    /// The form a text is given when it is signed today: the first one did not hold what is recorded of the review.
    static final int FORM = 2;
}
