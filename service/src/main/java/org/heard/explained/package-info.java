/// What is explained to a child: why they are in care, the plan, each decision with its reason; when something may be
/// let go to them, what they answer, and what nobody has explained. Uses `decisions`, `resting`, `children`, `plain`,
/// `chronicle`, `access` and what lies on the ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "Explained",
        allowedDependencies = {
            "moments",
            "ids",
            "database",
            "access",
            "pages",
            "plain",
            "drafts",
            "chronicle",
            "children",
            "decisions",
            "resting"
        })
@NullMarked
package org.heard.explained;

import org.jspecify.annotations.NullMarked;
