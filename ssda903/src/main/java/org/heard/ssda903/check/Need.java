package org.heard.ssda903.check;

import org.heard.ssda903.reference.Reference;

/// What a rule needs beside the return.
public enum Need {
    /// Where postcodes lie.
    POSTCODES("No postcode directory was given."),
    /// Whose return it is.
    AUTHORITY("Nobody said whose return it is."),
    /// Ofsted's lists of providers.
    PROVIDERS("No list of Ofsted’s providers was given.");

    private final String missing;

    Need(String missing) {
        this.missing = missing;
    }

    boolean isMet(Reference reference) {
        return switch (this) {
            case POSTCODES -> reference.postcodes().isPresent();
            case AUTHORITY -> reference.authority().isPresent();
            case PROVIDERS -> reference.providers().isPresent();
        };
    }

    /// Why what needs it could not run, in a sentence.
    public String missing() {
        return missing;
    }
}
