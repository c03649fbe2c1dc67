package org.heard.madeup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody who matters in a child's life, what they may decide, how they keep in touch, and whether they may know
/// where the child lives.
public record PersonInLife(
        String name,
        Relation relation,
        Responsibility parentalResponsibility,
        @Nullable Contact contact,
        boolean mayKnowAddress) {
    public enum Relation {
        MOTHER,
        FATHER,
        STEP_PARENT,
        BROTHER_OR_SISTER,
        GRANDPARENT,
        AUNT_OR_UNCLE,
        FOSTER_CARER,
        KEYWORKER,
        DESIGNATED_TEACHER,
        LOOKED_AFTER_NURSE,
        DOCTOR,
        CHILDRENS_GUARDIAN,
        ADVOCATE,
        INDEPENDENT_VISITOR,
        FRIEND
    }

    public enum Responsibility {
        YES,
        NO,
        UNKNOWN
    }

    /// An arrangement for keeping in touch.
    public record Contact(
            Form form,
            @Nullable String often,
            @Nullable LocalDate orderedOn,
            @Nullable String note) {}

    public enum Form {
        FREE,
        SUPERVISED,
        BY_LETTER,
        CHILD_WANTS_NONE,
        REFUSED_BY_ORDER,
        LOST_TOUCH
    }
}
