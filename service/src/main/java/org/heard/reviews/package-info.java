/// Reviews of a child's case, their meetings, and how the child took part. Uses `children`, `care`, `chronicle`,
/// `clock`,
/// `access`, and what lies on the ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "Reviews",
        allowedDependencies = {
            "ids",
            "database",
            "organisations",
            "access",
            "pages",
            "children",
            "chronicle",
            "clock",
            "care"
        })
@NullMarked
package org.heard.reviews;

import org.jspecify.annotations.NullMarked;
