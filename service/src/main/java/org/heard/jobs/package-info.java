/// Work that nobody asks for through a page: jobs that come round by themselves, organisation by organisation, and
/// commands of the launcher. Uses `ids`, `database` and `organisations`.
@org.springframework.modulith.ApplicationModule(
        displayName = "Jobs",
        allowedDependencies = {"ids", "database", "organisations"})
@NullMarked
package org.heard.jobs;

import org.jspecify.annotations.NullMarked;
