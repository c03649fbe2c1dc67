package org.heard.demo;

import java.io.PrintStream;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The terminal in which somebody started the demonstration and waits.
@Component
class Console {
    private final PrintStream terminal = System.out;
    private final boolean looked = Optional.ofNullable(System.console())
            .filter(java.io.Console::isTerminal)
            .isPresent();

    /// A line that stays.
    void say(String line) {
        terminal.println(line);
    }

    /// How far it has got: written over the step before where somebody looks on.
    void step(String line) {
        if (looked) {
            terminal.print("\r\033[K" + line);
            terminal.flush();
        } else {
            terminal.println(line);
        }
    }

    /// After the last step.
    void done() {
        if (looked) {
            terminal.println();
        }
    }
}
