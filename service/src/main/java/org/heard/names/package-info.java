/// Lists of names and workers: what the children of the return are called, and who works with them.
@org.springframework.modulith.ApplicationModule(
        displayName = "Names",
        allowedDependencies = {"ids", "database", "access", "chronicle", "children", "people", "pages", "comparison"})
@NullMarked
package org.heard.names;

import org.jspecify.annotations.NullMarked;
