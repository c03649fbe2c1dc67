package org.heard.takeout;

/// A file in the export, and what proves that it is whole.
record FileOut(String name, long bytes, String sha256) {}
