/// The Standard Safeguarding Dataset: the tables that councils fill from their case system, read table by table
/// and put together child by child in the shapes of the return and of the list of names, beside which the
/// record is laid.
@org.springframework.modulith.ApplicationModule(
        displayName = "Dataset",
        allowedDependencies = {
            "ids",
            "database",
            "access",
            "children",
            "care",
            "pages",
            "comparison",
            "returns",
            "names"
        })
@NullMarked
package org.heard.dataset;

import org.jspecify.annotations.NullMarked;
