package org.heard.participation;

import java.util.Arrays;
import java.util.Optional;

/// Whether a child knows who their IRO is. Never yes or no alone: who is not sure does not know.
public enum Knows {
    YES,
    NO,
    NOT_SURE,
    /// They did not want to answer; counted nowhere.
    SKIPPED;

    public static Optional<Knows> find(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
