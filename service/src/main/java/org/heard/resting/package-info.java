/// "Leave me alone for now": a child asks to be left in peace until a day they set. Nobody reminds them of anything
/// until then; what is owed to them goes on, and that they rest counts against nobody. Uses `chronicle`, `access` and
/// what lies on the ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "Resting",
        allowedDependencies = {"ids", "database", "access", "pages", "chronicle"})
@NullMarked
package org.heard.resting;

import org.jspecify.annotations.NullMarked;
