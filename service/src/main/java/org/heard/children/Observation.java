package org.heard.children;

import java.time.LocalDate;
import java.util.UUID;
import org.heard.ids.ChildId;

/// What an adult saw of a child on a day, and apart from it what they think it means. The words are the adult's: they
/// are never shown as the child's, and nothing makes a quotation of them.
///
/// @param means empty where nobody says what it means
/// @param by    who saw it, by name
public record Observation(UUID id, ChildId child, LocalDate on, String saw, String means, String by) {}
