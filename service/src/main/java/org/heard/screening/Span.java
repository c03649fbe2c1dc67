package org.heard.screening;

/// A piece of a text: from a character up to, and without, another.
record Span(int from, int to) {}
