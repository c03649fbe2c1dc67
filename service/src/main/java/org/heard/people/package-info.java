/// The people of the service and who is what to whom: appointments of IROs, cover, social workers, business
/// support, with the rules on who may be. Uses `access`, `children`, `plain`, `moments`, `documents` and
/// `chronicle`; gives the clock the appointments.
@org.springframework.modulith.ApplicationModule(
        displayName = "People",
        allowedDependencies = {
            "ids",
            "database",
            "documents",
            "access",
            "moments",
            "plain",
            "chronicle",
            "clock",
            "children",
            "pages"
        })
@NullMarked
package org.heard.people;

import org.jspecify.annotations.NullMarked;
