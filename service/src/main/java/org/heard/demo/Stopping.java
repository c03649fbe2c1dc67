package org.heard.demo;

/// Hears that the program is asked to stop while it is still starting, so that a long fill ends between two
/// transactions and the database can be closed in order.
final class Stopping implements AutoCloseable {
    private volatile boolean asked;
    private final Thread hook = Thread.ofPlatform().unstarted(() -> asked = true);

    Stopping() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean isAsked() {
        return asked;
    }

    /// Goes on only where nobody asked.
    void goOn() {
        if (asked) {
            throw new CutShort();
        }
    }

    @Override
    public void close() {
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException justNow) {
                asked = true;
            }
        }
    }

    /// What was filled stays; the next start goes on from there.
    static final class CutShort extends RuntimeException {
        CutShort() {
            super("the fill was cut short", null, false, false);
        }
    }
}
