package org.heard.outbox;

import java.time.Instant;
import java.util.Optional;
import org.heard.ids.ChildId;

/// A message was handed over; published in the transaction that writes it down.
///
/// @param key as the module named it that asked for the message
public record MessageSent(MessageId id, String key, Optional<ChildId> about, Instant at) {}
