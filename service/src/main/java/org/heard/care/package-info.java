/// What care planning asks for and when it was done: statutory visits, plans, health assessments, education plans. Uses
/// `chronicle`, `clock`, `access` and what lies on the ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "Care",
        allowedDependencies = {"ids", "database", "access", "pages", "children", "chronicle", "clock"})
@NullMarked
package org.heard.care;

import org.jspecify.annotations.NullMarked;
