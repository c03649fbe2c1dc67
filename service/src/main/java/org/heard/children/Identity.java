package org.heard.children;

/// Who a child is, as a person types it; what is not known is empty.
///
/// @param number the number the authority's return knows the child by
public record Identity(String name, String knownAs, String pronouns, String sex, String ethnicity, String number) {
    /// Of a child already recorded.
    public static Identity of(Child child) {
        return new Identity(
                child.name(),
                child.knownAs(),
                child.pronouns(),
                child.sex(),
                child.ethnicity(),
                child.number() == null ? "" : child.number());
    }

    /// A child of whom only the name is known.
    public static Identity named(String name) {
        return new Identity(name, "", "", "", "", "");
    }

    /// The same where whoever typed it does not know the name the child goes by, or their pronouns: those stay.
    Identity withOwn(Child asTheySeeThem, Child known) {
        return new Identity(
                name,
                asTheySeeThem.knownAs().equals(known.knownAs()) ? knownAs : known.knownAs(),
                asTheySeeThem.pronouns().equals(known.pronouns()) ? pronouns : known.pronouns(),
                sex,
                ethnicity,
                number);
    }

    Identity tidied() {
        return new Identity(name.strip(), knownAs.strip(), pronouns.strip(), sex, ethnicity, number.strip());
    }
}
