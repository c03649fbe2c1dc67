/// What a child writes or draws on paper: the form printed for them, and what came back of it, filed to the
/// right child and review, read by somebody whom the child did not leave out, and typed up. Uses `reviews`,
/// `tellings`, `children`, `chronicle`, `alerts`, `access` and what lies on the ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "By hand",
        allowedDependencies = {
            "ids",
            "database",
            "access",
            "pages",
            "plain",
            "paper",
            "documents",
            "drafts",
            "children",
            "chronicle",
            "alerts",
            "tellings",
            "reviews"
        })
@NullMarked
package org.heard.handwritten;

import org.jspecify.annotations.NullMarked;
