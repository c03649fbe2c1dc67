package org.heard.outbox;

import java.time.Instant;
import java.util.Optional;
import org.heard.ids.ChildId;

/// Somebody stopped a message before it was sent; published in the transaction that writes it down.
///
/// @param key as the module named it that asked for the message
public record MessageStopped(MessageId id, String key, Optional<ChildId> about, Instant at) {}
