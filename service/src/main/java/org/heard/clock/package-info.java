/// The statutory clock of every child: gathers the facts the other modules hold, asks `law` what follows, and keeps the
/// dates that lists need. Uses `chronicle` and what lies on the ground; whoever holds facts implements its
/// `FactSource`.
@org.springframework.modulith.ApplicationModule(
        displayName = "Clock",
        allowedDependencies = {"ids", "database", "access", "chronicle", "jobs", "pages"})
@NullMarked
package org.heard.clock;

import org.jspecify.annotations.NullMarked;
