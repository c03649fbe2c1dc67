/// What somebody began to type and has not sent: one draft a person, form and subject, for that person alone. Uses
/// `access`, `signin`, `jobs`, `pages` and what lies below.
@org.springframework.modulith.ApplicationModule(
        displayName = "Drafts",
        allowedDependencies = {"ids", "database", "pages", "organisations", "jobs", "access", "signin"})
@NullMarked
package org.heard.drafts;

import org.jspecify.annotations.NullMarked;
