/// Where rows live: starts or finds PostgreSQL, migrates it as its owner, and lets nobody read a row without saying for
/// which organisation. Uses `ids`.
@org.springframework.modulith.ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"ids"})
@NullMarked
package org.heard.database;

import org.jspecify.annotations.NullMarked;
