package org.heard.jobs;

import java.io.PrintStream;
import java.util.List;

/// Something the launcher can do besides serving pages: `./heard verify-audit`. Declared as a bean by the module whose
/// work it is. It may use the database of a service that is running.
public interface Command {

    /// The word after `./heard`.
    String name();

    /// Does it, writes what came of it, and answers the exit status: 0 where all is well.
    int run(List<String> words, PrintStream out);
}
