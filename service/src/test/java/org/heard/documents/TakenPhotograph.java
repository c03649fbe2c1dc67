package org.heard.documents;

/// A photograph as a telephone takes it: it notes where.
public final class TakenPhotograph {
    private TakenPhotograph() {}

    public static byte[] jpeg() {
        return Files.photograph(1);
    }
}
