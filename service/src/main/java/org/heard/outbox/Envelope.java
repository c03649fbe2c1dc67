package org.heard.outbox;

import java.util.List;
import org.heard.outbox.Message.Recipient;

/// A message ready to leave, with the files it carries.
public record Envelope(MessageId id, Recipient to, String subject, String body, List<Enclosure> enclosures) {

    /// A file it carries, under a name that tells nothing.
    // The bytes are handed over.
    @SuppressWarnings("ArrayRecordComponent")
    public record Enclosure(String name, String type, byte[] bytes) {}
}
