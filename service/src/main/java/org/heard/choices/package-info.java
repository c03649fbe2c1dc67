/// What a child chooses for their next review: who comes, when and where, what is talked about and what is not,
/// who leads. Only the IRO's side reads it; nobody is told that a child does not want them. Uses `received`,
/// `tellings`, `copies`, `records`, `reviews`, `children`, `moments`, `chronicle`, `access` and what lies on
/// the ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "The child's choices",
        allowedDependencies = {
            "ids",
            "database",
            "access",
            "moments",
            "children",
            "chronicle",
            "reviews",
            "records",
            "copies",
            "received",
            "tellings"
        })
@NullMarked
package org.heard.choices;

import org.jspecify.annotations.NullMarked;
