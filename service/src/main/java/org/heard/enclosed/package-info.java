/// What a child encloses with what they send, that no screen can read: a drawing, a recording. It is kept as it was
/// made, and given
/// out to whoever may read what it came with; who that is, and that it counts as raised, is for whoever calls. Uses
/// `access` and what stands before it.
@org.springframework.modulith.ApplicationModule(
        displayName = "Enclosed",
        allowedDependencies = {"ids", "database", "pages", "jobs", "access"})
@NullMarked
package org.heard.enclosed;

import org.jspecify.annotations.NullMarked;
