/// What a child says: conversations with their IRO, their exact words, what they asked for and what came of it. Uses
/// `care`, `children`, `decisions`, `chronicle`, `clock`, `access` and what lies on the ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "Voice",
        allowedDependencies = {
            "moments",
            "ids",
            "database",
            "access",
            "pages",
            "children",
            "chronicle",
            "clock",
            "care",
            "decisions",
            "plain",
            "drafts",
            "organisations"
        })
@NullMarked
package org.heard.voice;

import org.jspecify.annotations.NullMarked;
