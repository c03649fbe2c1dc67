/// Decisions about a child: who does what by when, what for, how far it got, and whether the manager agrees. Uses
/// `children`, `care`, `chronicle`, `clock`, `access` and what lies on the ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "Decisions",
        allowedDependencies = {"ids", "database", "access", "pages", "children", "chronicle", "clock", "drafts"})
@NullMarked
package org.heard.decisions;

import org.jspecify.annotations.NullMarked;
