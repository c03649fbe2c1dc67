package org.heard.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.heard.ssda903.check.Watching;

/// How far a long check is, on the line a person looks at; nothing where nobody does.
final class Progress implements Watching {
    private static final long BETWEEN = 100_000_000;

    private final PrintStream to;
    private final boolean somebodyLooks;
    private long last;

    Progress(PrintStream to, boolean somebodyLooks) {
        this.to = to;
        this.somebodyLooks = somebodyLooks;
    }

    /// To the terminal, where there is one.
    static Progress ofTerminal() {
        return new Progress(
                System.err,
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent());
    }

    void doing(String what) {
        show(what);
    }

    @Override
    public synchronized void checked(int children, int of) {
        long now = System.nanoTime();
        if (now - last > BETWEEN) {
            last = now;
            show(String.format(Locale.ROOT, "Checking: %,d of %,d children", children, of));
        }
    }

    /// Leaves the line empty.
    void done() {
        show("");
    }

    private void show(String words) {
        if (somebodyLooks) {
            to.print("\r\u001b[K" + words);
            to.flush();
        }
    }
}
