package org.heard.madeup;

/// The number from which a made-up authority grows; the same seed, size and day give the same authority on every
/// machine.
public record Seed(long value) {}
