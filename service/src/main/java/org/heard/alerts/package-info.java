/// Alerts that arrive: who is told that something needs reading, in what order, until somebody says they have it; and
/// whether an authority is ready to be told anything at all. An alert never says what it is about. Uses `outbox` and
/// what stands before it.
@org.springframework.modulith.ApplicationModule(
        displayName = "Alerts",
        allowedDependencies = {"ids", "database", "pages", "organisations", "jobs", "access", "signin", "outbox"})
@NullMarked
package org.heard.alerts;

import org.jspecify.annotations.NullMarked;
