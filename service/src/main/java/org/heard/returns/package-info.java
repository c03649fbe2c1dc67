/// The national return: read child by child, laid beside the record, and remembered, so that the next one is not taken
/// for what was entered here.
@org.springframework.modulith.ApplicationModule(
        displayName = "Returns",
        allowedDependencies = {
            "ids",
            "database",
            "organisations",
            "access",
            "chronicle",
            "clock",
            "children",
            "reviews",
            "pages",
            "comparison"
        })
@NullMarked
package org.heard.returns;

import org.jspecify.annotations.NullMarked;
