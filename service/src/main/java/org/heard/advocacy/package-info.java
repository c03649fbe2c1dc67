/// Somebody on the child's side: asking for an advocate, to see the IRO between reviews, and complaining, from the
/// child's own space. Uses `tellings`, `received`, `voice`, `children`, `plain`, `moments`, `alerts`, `outbox`,
/// `access`
/// and what lies on the ground.
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
            "jobs",
            "outbox",
            "alerts",
            "children",
            "voice",
            "received",
            "tellings"
        })
@NullMarked
package org.heard.advocacy;

import org.jspecify.annotations.NullMarked;
