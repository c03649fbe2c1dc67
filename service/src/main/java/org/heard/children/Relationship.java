package org.heard.children;

import java.util.Arrays;
import java.util.Optional;

/// What somebody usually is to a child, and in which part of the child's life. Anybody else is written in words.
public enum Relationship {
    MOTHER("Mother", Part.FAMILY),
    FATHER("Father", Part.FAMILY),
    STEP_PARENT("Step-parent", Part.FAMILY),
    GRANDPARENT("Grandparent", Part.FAMILY),
    AUNT_OR_UNCLE("Aunt or uncle", Part.FAMILY),
    BROTHER_OR_SISTER("Brother or sister", Part.FAMILY),
    SPECIAL_GUARDIAN("Special guardian", Part.FAMILY),
    OTHER_FAMILY("Somebody else in the family", Part.FAMILY),
    FRIEND("Friend", Part.FAMILY),
    FOSTER_CARER("Foster carer", Part.CARERS),
    FORMER_FOSTER_CARER("Former foster carer", Part.CARERS),
    KEYWORKER("Keyworker", Part.CARERS),
    DESIGNATED_TEACHER("Designated teacher", Part.SCHOOL),
    TEACHER("Teacher", Part.SCHOOL),
    SCHOOL("School", Part.SCHOOL),
    LOOKED_AFTER_NURSE("Nurse for looked-after children", Part.HEALTH),
    DOCTOR("Doctor", Part.HEALTH),
    HEALTH_VISITOR("Health visitor", Part.HEALTH),
    THERAPIST("Therapist", Part.HEALTH),
    PERSONAL_ADVISER("Personal adviser", Part.OTHERS),
    CHILDRENS_GUARDIAN("Children’s guardian", Part.OTHERS),
    SOLICITOR("Solicitor", Part.OTHERS),
    ADVOCATE("Advocate", Part.OTHERS),
    INDEPENDENT_VISITOR("Independent visitor", Part.OTHERS);

    private final String words;
    private final Part part;

    Relationship(String words, Part part) {
        this.words = words;
        this.part = part;
    }

    /// A part of the child's life, in the order shown.
    public enum Part {
        FAMILY("Family and friends"),
        CARERS("Carers"),
        SCHOOL("School"),
        HEALTH("Health"),
        OTHERS("Others");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// As written in the record and on a page.
    public String words() {
        return words;
    }

    public Part part() {
        return part;
    }

    /// Whether they work with the child or look after them, so that the child is told what they do.
    public boolean isForTheChild() {
        return part != Part.FAMILY && this != FORMER_FOSTER_CARER && this != SCHOOL;
    }

    /// The usual relationship these words mean, if they mean one.
    public static Optional<Relationship> find(String words) {
        return Arrays.stream(values())
                .filter(one -> one.words.equalsIgnoreCase(words.strip()))
                .findFirst();
    }
}
