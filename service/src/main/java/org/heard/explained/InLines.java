package org.heard.explained;

import org.heard.explained.Explanation.About;

/// What was explained, as a line of the chronicle says it.
final class InLines {
    private InLines() {}

    static String of(About about) {
        return switch (about) {
            case WHY_IN_CARE -> "why they are in care";
            case PLAN -> "the plan";
            case DECISION -> "a decision";
        };
    }
}
