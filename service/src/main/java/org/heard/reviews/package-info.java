/// Reviews of a child's case, their meetings, and how the child took part. Uses `children`, `care`, `chronicle`,
/// `clock`, `access`, what lies on the ground, and on its own floor `decisions`.
@org.springframework.modulith.ApplicationModule(
        displayName = "Reviews",
        allowedDependencies = {
            "ids",
            "database",
            "access",
            "pages",
            "children",
            "care",
            "chronicle",
            "clock",
            "decisions",
            "drafts"
        })
@NullMarked
package org.heard.reviews;

import org.jspecify.annotations.NullMarked;
