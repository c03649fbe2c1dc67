/// What must be told to somebody outside the service: written with the state it tells of, sent by a job, tried again
/// until it is sent or somebody must look. Uses `access`, `documents` and what stands before them.
@org.springframework.modulith.ApplicationModule(
        displayName = "Outbox",
        allowedDependencies = {"ids", "database", "pages", "jobs", "access", "documents"})
@NullMarked
package org.heard.outbox;

import org.jspecify.annotations.NullMarked;
