/// The record of a review: written once, by the IRO or a note-taker's draft, signed by the IRO, amended beside what was
/// signed. Uses `reviews`, `decisions`, `voice`, `children`, `chronicle`, `clock`, `access` and what lies on the
/// ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "Records",
        allowedDependencies = {
            "ids",
            "database",
            "access",
            "pages",
            "children",
            "chronicle",
            "clock",
            "decisions",
            "reviews",
            "drafts"
        })
@NullMarked
package org.heard.records;

import org.jspecify.annotations.NullMarked;
