/// What a child signs in with: a card that opens nothing alone, four pictures only they know, and the ways in
/// for whoever has neither at hand. Uses `children`, `chronicle`, `signin`, `access` and what lies on the
/// ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "The child's card",
        allowedDependencies = {
            "ids",
            "database",
            "access",
            "pages",
            "plain",
            "paper",
            "outbox",
            "signin",
            "children",
            "chronicle"
        })
@NullMarked
package org.heard.cards;

import org.jspecify.annotations.NullMarked;
