/// The people who matter to a child: the map they draw themself, each day's kept, and what was done about each.
/// Uses `plain`, `moments`, `voice`, `tellings`, `received`, `reviews`, `records`, `children`, `chronicle`,
/// `access` and what lies on the ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "People who matter",
        allowedDependencies = {
            "ids",
            "moments",
            "plain",
            "database",
            "access",
            "pages",
            "children",
            "chronicle",
            "organisations",
            "alerts",
            "voice",
            "tellings",
            "received",
            "reviews",
            "records"
        })
@NullMarked
package org.heard.matters;

import org.jspecify.annotations.NullMarked;
