/// Groups of children, such as a care council, that raise what should change, vote, and get a dated reply; shown
/// without names. Uses `children`, `plain`, `moments`, `tellings`, `access` and what lies on the ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "Councils",
        allowedDependencies = {"ids", "database", "pages", "access", "moments", "plain", "tellings", "children"})
@NullMarked
package org.heard.councils;

import org.jspecify.annotations.NullMarked;
