package org.heard.comparison;

/// A file as somebody gave it.
// The bytes are handed over.
@SuppressWarnings("ArrayRecordComponent")
public record GivenFile(Part part, String name, byte[] content) {}
