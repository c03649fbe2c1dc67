/// What a child writes or draws on paper: the form printed for them, and what came back of it, filed to the
/// right child and review and read by their IRO. Uses `reviews`, `children`, `chronicle`, `access` and what
/// lies on the ground.
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
            "children",
            "chronicle",
            "reviews"
        })
@NullMarked
package org.heard.handwritten;

import org.jspecify.annotations.NullMarked;
