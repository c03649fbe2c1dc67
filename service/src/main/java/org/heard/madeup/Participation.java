package org.heard.madeup;

/// Five plain facts about a child and a review, from which the return's code follows.
///
/// | Code | the child |
/// |------|-----------|
/// | PN0 | is under four |
/// | PN1 | was there and spoke |
/// | PN2 | was there and somebody spoke for them |
/// | PN3 | was there and showed what they meant without words |
/// | PN4 | was there and none of these |
/// | PN5 | was not there; somebody they had briefed spoke |
/// | PN6 | was not there; sent their views |
/// | PN7 | was not there and no views came |
public record Participation(
        boolean wasThere, boolean spoke, boolean somebodySpokeForThem, boolean showedWithoutWords, boolean sentViews) {

    public String code(int age) {
        if (age < 4) {
            return "PN0";
        }
        if (wasThere) {
            return spoke ? "PN1" : somebodySpokeForThem ? "PN2" : showedWithoutWords ? "PN3" : "PN4";
        }
        return somebodySpokeForThem ? "PN5" : sentViews ? "PN6" : "PN7";
    }

    static Participation reading(String code) {
        return new Participation(
                code.compareTo("PN1") >= 0 && code.compareTo("PN4") <= 0,
                code.equals("PN1"),
                code.equals("PN2") || code.equals("PN5"),
                code.equals("PN3"),
                code.equals("PN6"));
    }
}
