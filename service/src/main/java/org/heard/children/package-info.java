/// Who a child is: identity, care periods, episodes, legal status, family, siblings, how they say things. Uses
/// `access`, `chronicle` and `plain`, and what lies on the ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "Children",
        allowedDependencies = {"ids", "database", "access", "chronicle", "clock", "pages", "plain", "drafts"})
@NullMarked
package org.heard.children;

import org.jspecify.annotations.NullMarked;
