/// What is explained to a child: why they are in care, the plan, each decision with its reason; when something may be
/// let go to them, and what they answer. Uses `decisions`, `children`, `plain`, `chronicle`, `access` and what lies on
/// the ground.
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
            "decisions"
        })
@NullMarked
package org.heard.explained;

import org.jspecify.annotations.NullMarked;
