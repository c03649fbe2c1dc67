package org.heard.comparison;

/// The case systems for which a build of the Standard Safeguarding Dataset is published, and what the
/// authority's return usually calls a child there.
public enum CaseSystem {
    SYSTEM_C("Liquidlogic (System C)", DatasetBuild.ChildNumber.LEGACY_ID),
    MOSAIC("Mosaic", DatasetBuild.ChildNumber.PERSON_ID),
    ECLIPSE("Eclipse", DatasetBuild.ChildNumber.PERSON_ID),
    CARE_DIRECTOR("CareDirector", DatasetBuild.ChildNumber.PERSON_ID),
    AZEUS("Azeus", DatasetBuild.ChildNumber.PERSON_ID),
    OTHER("Another, or not known", DatasetBuild.ChildNumber.PERSON_ID);

    private final String words;
    private final DatasetBuild.ChildNumber usualNumber;

    CaseSystem(String words, DatasetBuild.ChildNumber usualNumber) {
        this.words = words;
        this.usualNumber = usualNumber;
    }

    /// As said on a page.
    public String words() {
        return words;
    }

    /// Which of its two numbers the return usually has.
    public DatasetBuild.ChildNumber usualNumber() {
        return usualNumber;
    }
}
