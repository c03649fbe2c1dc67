package org.heard.outbox;

import java.util.Optional;
import org.heard.outbox.Message.Recipient;

/// A message in the list of those who see to it that things arrive.
///
/// @param to      empty where the reader may not know to whom it goes
/// @param subject empty likewise
public record Line(Progress progress, Optional<Recipient> to, Optional<String> subject) {}
