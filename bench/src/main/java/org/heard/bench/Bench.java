package org.heard.bench;

/// One measure that somebody can ask for by name.
interface Bench {

    /// The word after `./heard bench`.
    String name();

    /// What it measures, in one line.
    String what();

    /// Whether it is over in a few minutes and needs nothing that must be made ready first.
    boolean quick();

    /// Measures, and fills the report.
    void run(Surroundings surroundings, Report report) throws Exception;
}
