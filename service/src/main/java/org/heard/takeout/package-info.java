/// An authority takes everything out that Heard holds for it, as open files: one list says what goes, what goes
/// sealed and what stays. Reads the tables of all rooms in SQL, and knows none of them.
@org.springframework.modulith.ApplicationModule(
        displayName = "Takeout",
        allowedDependencies = {"ids", "database", "organisations", "jobs", "access", "pages"})
@NullMarked
package org.heard.takeout;

import org.jspecify.annotations.NullMarked;
