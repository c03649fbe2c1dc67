package org.heard.space;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A language by its English name, as a browser wants to know it: "Arabic" is `ar`.
public final class Tongue {
    private Tongue() {}

    /// The tag; null where nobody knows the language by this name, so that nothing wrong is said of it.
    public static @Nullable String of(String language) {
        return find(language).map(Locale::getLanguage).orElse(null);
    }

    /// What the language calls itself; its English name where nobody knows it by that.
    public static String ownName(String language) {
        return find(language).map(found -> found.getDisplayLanguage(found)).orElse(language);
    }

    private static Optional<Locale> find(String language) {
        return Arrays.stream(Locale.getISOLanguages())
                .map(Locale::of)
                .filter(one -> one.getDisplayLanguage(Locale.UK).equalsIgnoreCase(language.strip()))
                .findFirst();
    }
}
