/// The doors: who signs in and how, for which organisation they act, what stands before every page and what is said
/// when there is none; the administrator's people and their accounts. Uses `access`, `jobs` and what lies below.
@org.springframework.modulith.ApplicationModule(
        displayName = "Signing in",
        allowedDependencies = {"ids", "database", "pages", "organisations", "jobs", "access"})
@NullMarked
package org.heard.signin;

import org.jspecify.annotations.NullMarked;
