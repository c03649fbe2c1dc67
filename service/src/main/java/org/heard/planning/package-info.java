/// What happens before a review meets: its day tried against the clock, how the child wants it, who is asked and comes,
/// the social worker's report. Uses `participation`, `received`, `resting`, `choices`, `records`, `reviews`, `care`,
/// `children`, `chronicle`, `clock`, `access` and what lies on the ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "Planning",
        allowedDependencies = {
            "ids",
            "database",
            "access",
            "pages",
            "care",
            "children",
            "chronicle",
            "clock",
            "documents",
            "reviews",
            "records",
            "choices",
            "received",
            "moments",
            "plain",
            "resting",
            "participation",
            "drafts"
        })
@NullMarked
package org.heard.planning;

import org.jspecify.annotations.NullMarked;
