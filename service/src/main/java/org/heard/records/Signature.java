package org.heard.records;

import java.time.Instant;
import org.heard.ids.PersonId;

/// That the IRO signed, when, and the SHA-256 of the text they signed, in hexadecimal.
public record Signature(Instant at, PersonId by, String name, String hash) {}
