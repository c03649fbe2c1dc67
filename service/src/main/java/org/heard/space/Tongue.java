package org.heard.space;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A language by its English name, as a browser wants to know it: "Arabic" is `ar`.
public final class Tongue {
    private Tongue() {}

    /// The tag; null where nobody knows the language by this name, so that nothing wrong is said of it.
    public static @Nullable String of(String language) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(tag -> Locale.of(tag).getDisplayLanguage(Locale.UK).equalsIgnoreCase(language.strip()))
                .findFirst()
                .orElse(null);
    }
}
