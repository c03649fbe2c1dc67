/// What each person gets of a review: the letter the child keeps, and copies of the signed record, looked
/// through before they are released, sent and logged. Uses `records`, `tellings`, `decisions`, `reviews`, `care`,
/// `children`, `chronicle`, `clock`, `access` and what lies on the ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "Copies",
        allowedDependencies = {
            "moments",
            "ids",
            "database",
            "access",
            "pages",
            "plain",
            "paper",
            "children",
            "care",
            "chronicle",
            "clock",
            "decisions",
            "reviews",
            "records",
            "tellings",
            "drafts"
        })
@NullMarked
package org.heard.copies;

import org.jspecify.annotations.NullMarked;
