package org.heard.ssda903.reference;

/// What a list can tell of a provider beside its number, as far as a check asks for it. A check finds nothing
/// where the list does not tell it.
public enum ProviderFact {
    KIND("the kind of provision"),
    SECTOR("the sector"),
    POSTCODE("the postcode"),
    AUTHORITY("the local authority"),
    CLOSED("the closing date");

    private final String words;

    ProviderFact(String words) {
        this.words = words;
    }

    /// As said in a sentence.
    public String words() {
        return words;
    }
}
