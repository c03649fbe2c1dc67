package org.heard.comparison;

/// What a feed and the record kept here can disagree about.
public enum DifferenceKind {
    ABSENT("Looked after here, not in the return"),
    BIRTH_DATE("Another date of birth under the same number"),
    MAY_BE_HERE("May be a child who is here already"),
    CARE("When care began or ended"),
    EPISODE("A placement or legal status"),
    NOT_IN_RETURN("Recorded here, not in the return"),
    REMOVED_HERE("In the return, taken out here"),
    REVIEW("A review"),
    IDENTITY("Who the child is"),
    NAME("A name"),
    WORKER("An IRO, social worker or business support");

    private final String words;

    DifferenceKind(String words) {
        this.words = words;
    }

    /// As said on a page.
    public String words() {
        return words;
    }
}
