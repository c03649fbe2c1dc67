/// The IRO service as its managers see it: who has how many children, who has none to review them, what is due and
/// late; allocation, cover and hand-back. Uses `people`, `clock`, `children` and what lies below them.
@org.springframework.modulith.ApplicationModule(
        displayName = "Caseloads",
        allowedDependencies = {
            "ids",
            "database",
            "organisations",
            "access",
            "chronicle",
            "clock",
            "children",
            "people",
            "pages",
            "drafts"
        })
@NullMarked
package org.heard.caseloads;

import org.jspecify.annotations.NullMarked;
