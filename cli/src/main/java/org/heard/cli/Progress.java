package org.heard.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.heard.ssda903.check.Watching;

/// How far a long check is, on the line a person looks at; nothing where nobody does. Closed, it leaves the line empty.
final class Progress implements Watching, AutoCloseable {
    /// Ten times a second is as often as anybody can read it.
    private static final long BETWEEN = 100_000_000;

    /// Goes to the beginning of the line and empties it.
    private static final String AFRESH = "\r\u001b[K";

    private final PrintStream to;
    private final boolean somebodyLooks;
    private final LongSupplier nanoseconds;
    private long last;
    private int most;

    Progress(PrintStream to, boolean somebodyLooks, LongSupplier nanoseconds) {
        this.to = to;
        this.somebodyLooks = somebodyLooks;
        this.nanoseconds = nanoseconds;
        last = nanoseconds.getAsLong() - BETWEEN;
    }

    /// To the terminal, where there is one.
    static Progress ofTerminal() {
        return new Progress(
                System.err,
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent(),
                System::nanoTime);
    }

    synchronized void doing(String what) {
        show(what);
    }

    /// Told by several at once, and not in order: it never goes back.
    @Override
    public synchronized void checked(int children, int of) {
        most = Math.max(most, children);
        long now = nanoseconds.getAsLong();
        if (now - last >= BETWEEN) {
            last = now;
            show(String.format(Locale.ROOT, "Checking: %,d of %,d children", most, of));
        }
    }

    @Override
    public synchronized void close() {
        show("");
    }

    private void show(String words) {
        if (somebodyLooks) {
            to.print(AFRESH + words);
            to.flush();
        }
    }
}
