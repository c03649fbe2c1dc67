/// Decisions about a child: who does what by when, what for, and how far it got. Uses `children`, `care`, `chronicle`,
/// `access` and what lies on the ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "Decisions",
        allowedDependencies = {"ids", "database", "access", "pages", "children", "chronicle", "drafts"})
@NullMarked
package org.heard.decisions;

import org.jspecify.annotations.NullMarked;
