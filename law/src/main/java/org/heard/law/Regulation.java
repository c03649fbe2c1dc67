package org.heard.law;

import java.util.List;

/// One regulation, section or chapter as code: the rules it contains and what they ask about one child.
public interface Regulation {
    List<Rule> rules();

    /// Writes onto the sheet the duties this regulation puts on the authority for the child on it; none where its rules
    /// ask nothing that the facts of one child, dispute or home decide.
    default void apply(DutySheet sheet) {}
}
