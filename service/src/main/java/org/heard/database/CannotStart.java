package org.heard.database;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Why nothing can be started here, in words for whoever runs Heard; the launcher ends with 3.
public final class CannotStart extends RuntimeException implements ExitCodeGenerator {
    @Serial
    private static final long serialVersionUID = 1;

    /// What a command answers that could not do what was asked, so that it is not taken for an answer.
    public static final int STATUS = 3;

    private final String remedy;

    CannotStart(String why, String remedy) {
        this(why, remedy, null);
    }

    CannotStart(String why, String remedy, @Nullable Throwable cause) {
        super(why, cause);
        this.remedy = remedy;
    }

    @Override
    public int getExitCode() {
        return STATUS;
    }

    /// Says so in a few lines where the parts that were being put together would fill the screen.
    static final class InWords extends AbstractFailureAnalyzer<CannotStart> {
        @Override
        protected FailureAnalysis analyze(Throwable failure, CannotStart why) {
            var below = why.getCause() == null ? "" : "\n(" + why.getCause().getMessage() + ")";
            return new FailureAnalysis(why.getMessage() + below, why.remedy, failure);
        }
    }
}
