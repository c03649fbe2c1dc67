/// Who may see what: people, their roles, their dated relations to children, and the audit of what was looked at and
/// changed. Uses `ids`, `database`, `organisations`, `jobs` and `pages`.
@org.springframework.modulith.ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"ids", "database", "organisations", "jobs", "pages"})
@NullMarked
package org.heard.access;

import org.jspecify.annotations.NullMarked;
