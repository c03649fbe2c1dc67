/// Who is signed in, what relation they have to a child and when, and what was looked at. Uses `ids`, `database`,
/// `organisations` and `pages`.
@org.springframework.modulith.ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"ids", "database", "organisations", "pages"})
@NullMarked
package org.heard.access;

import org.jspecify.annotations.NullMarked;
