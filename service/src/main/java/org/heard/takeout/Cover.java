package org.heard.takeout;

import java.time.Instant;

/// Who wanted everything, who agreed, and when it was read.
record Cover(Instant at, String askedBy, String agreedBy) {}
