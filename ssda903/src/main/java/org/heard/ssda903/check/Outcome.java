package org.heard.ssda903.check;

/// What became of one rule.
public sealed interface Outcome {
    /// No row fails it.
    record Passed() implements Outcome {}

    /// So many rows do.
    record Failed(int rows) implements Outcome {}

    /// It asks for a table that is not collected in this year: a note, never a finding.
    record NotApplicable(String why) implements Outcome {}

    /// It could not be asked: a table was not given.
    ///
    /// @param why in a sentence for whoever gave the return
    record CouldNotRun(String why) implements Outcome {}

    /// It broke on at least one child: a fault of ours. What it found of the others stands.
    record Broke(String why) implements Outcome {}
}
