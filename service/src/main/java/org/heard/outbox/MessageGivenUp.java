package org.heard.outbox;

import java.time.Instant;
import java.util.Optional;
import org.heard.ids.ChildId;

/// A message could not be sent and waits for somebody to look; published in the transaction that writes it down.
///
/// @param key as the module named it that asked for the message
/// @param why in words without contents
public record MessageGivenUp(MessageId id, String key, Optional<ChildId> about, Instant at, String why) {}
