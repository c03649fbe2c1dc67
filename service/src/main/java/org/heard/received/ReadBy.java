package org.heard.received;

import java.time.Instant;

/// Who read something of a child's first, and when, as the child reads it.
public record ReadBy(String by, Instant at) {}
