/// What a child encloses with what they send, that no screen can read: a drawing, a recording, a photograph. It
/// is kept as it was made, and given out to whoever may read what it came with; who that is, and that it counts
/// as raised, is for whoever calls. Uses `documents` and what stands before it.
@org.springframework.modulith.ApplicationModule(
        displayName = "Enclosed",
        allowedDependencies = {"ids", "database", "pages", "organisations", "jobs", "access", "documents"})
@NullMarked
package org.heard.enclosed;

import org.jspecify.annotations.NullMarked;
