package org.heard.madeup;

import org.jspecify.annotations.Nullable;

/// What a made-up person is called.
public record Name(String given, String family, @Nullable String knownAs) {
    public String full() {
        return given + " " + family;
    }
}
