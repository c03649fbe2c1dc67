/// What children send from their own space, on any day: who reads it and who must not, who answers by when, and
/// what came of it. Nothing of it stands in a child's chronicle, which others read. Uses `received`, `voice`,
/// `decisions`, `enclosed`, `children`, `screening`, `alerts`, `access` and what lies on the ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "Tellings",
        allowedDependencies = {
            "moments",
            "ids",
            "screening",
            "database",
            "pages",
            "organisations",
            "access",
            "alerts",
            "children",
            "decisions",
            "plain",
            "voice",
            "received",
            "enclosed"
        })
@NullMarked
package org.heard.tellings;

import org.jspecify.annotations.NullMarked;
