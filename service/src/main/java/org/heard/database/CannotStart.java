package org.heard.database;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Why nothing can be started here, in words for whoever runs Heard; the process ends with 3.
public final class CannotStart extends RuntimeException {
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

    /// Whether this is what lies under a failure.
    public static boolean isWhy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) {
                return true;
            }
        }
        return false;
    }

    /// Says so in a few lines where the parts that were being put together would fill the screen.
    static final class InWords extends AbstractFailureAnalyzer<CannotStart> {
        @Override
        protected FailureAnalysis analyze(Throwable failure, CannotStart why) {
            var below = why.getCause() == null ? "" : "\n(" + firstLines(why.getCause()) + ")";
            return new FailureAnalysis(why.getMessage() + below, why.remedy, failure);
        }

        private static String firstLines(Throwable cause) {
            return String.valueOf(cause.getMessage())
                    .lines()
                    .limit(3)
                    .collect(java.util.stream.Collectors.joining("\n"));
        }
    }
}
