/// The tenants: authorities, providers, regions, the nation; their settings and local policy. Uses `ids` and
/// `database`.
@org.springframework.modulith.ApplicationModule(
        displayName = "Organisations",
        allowedDependencies = {"ids", "database"})
@NullMarked
package org.heard.organisations;

import org.jspecify.annotations.NullMarked;
