package org.heard.planning;

import org.heard.documents.DocumentId;

/// A file that came with a report.
///
/// @param name what it was called, made harmless; content, like the report itself
public record ReportFile(DocumentId document, String name) {}
