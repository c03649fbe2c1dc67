package org.heard.records;

import java.time.LocalDate;
import java.util.UUID;

/// What was put beside the signed record later: the text as it should have been, dated, with its reason.
public record Amendment(UUID id, RecordPart part, Paragraph now, String because, LocalDate on, String by) {}
