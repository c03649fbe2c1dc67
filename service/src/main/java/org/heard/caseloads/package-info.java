/// The IRO service as its managers see it: who has how many children, who has none to review them, what is
/// due and late; allocation, cover and hand-back. Uses `people` and `children`; the clock's dates
/// are read in SQL (ADR 9).
@org.springframework.modulith.ApplicationModule(
        displayName = "Caseloads",
        allowedDependencies = {
            "ids",
            "database",
            "access",
            "children",
            "people",
            "pages",
            "drafts",
            "alerts",
            "tellings"
        })
@NullMarked
package org.heard.caseloads;

import org.jspecify.annotations.NullMarked;
