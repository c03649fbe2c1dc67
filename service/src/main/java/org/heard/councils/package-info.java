/// Groups of children, such as a care council, that raise what should change, vote, and get a dated reply;
/// shown without names. Uses `tellings`, `received`, `voice`, `children`, `plain`, `moments`, `alerts`,
/// `access` and what lies on the ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "Councils",
        allowedDependencies = {
            "ids",
            "database",
            "pages",
            "organisations",
            "access",
            "moments",
            "plain",
            "alerts",
            "children",
            "voice",
            "received",
            "tellings"
        })
@NullMarked
package org.heard.councils;

import org.jspecify.annotations.NullMarked;
