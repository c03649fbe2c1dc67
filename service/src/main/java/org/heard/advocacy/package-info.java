/// Somebody on the child's side: asking for an advocate, to see the IRO between reviews, and complaining, from the
/// child's own space. Uses `tellings`, `people`, `children`, `plain`, `moments`, `access` and what lies on the ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "Advocacy",
        allowedDependencies = {
            "ids",
            "database",
            "pages",
            "organisations",
            "access",
            "moments",
            "plain",
            "outbox",
            "children",
            "people",
            "tellings"
        })
@NullMarked
package org.heard.advocacy;

import org.jspecify.annotations.NullMarked;
