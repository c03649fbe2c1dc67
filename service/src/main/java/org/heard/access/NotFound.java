package org.heard.access;

import java.io.Serial;

/// What a person is told who asks for something that is not there or not theirs to see: the two are not told apart.
public final class NotFound extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /// Carries nothing, so that nothing can leak.
    public NotFound() {
        super("not found", null, false, false);
    }
}
