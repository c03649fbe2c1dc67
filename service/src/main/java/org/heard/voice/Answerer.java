package org.heard.voice;

import java.time.LocalDate;

/// Who answers what a child asked for, and by which day; the child sees both.
public record Answerer(String name, LocalDate by) {}
