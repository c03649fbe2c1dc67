/// What happened to a child's record, one readable line an event: who, when, what, why. Uses `ids`, `database` and
/// `access`.
@org.springframework.modulith.ApplicationModule(
        displayName = "Chronicle",
        allowedDependencies = {"ids", "database", "access"})
@NullMarked
package org.heard.chronicle;

import org.jspecify.annotations.NullMarked;
