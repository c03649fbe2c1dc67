/// When something new may go to a child: not when nobody is there to talk about it, not in the quiet hours, not on a
/// day the child marked as hard. Uses `access`, `organisations`, `pages` and what lies below.
@org.springframework.modulith.ApplicationModule(
        displayName = "Moments",
        allowedDependencies = {"ids", "database", "organisations", "access", "pages"})
@NullMarked
package org.heard.moments;

import org.jspecify.annotations.NullMarked;
