/// How children take part, seen together: trends by age, placement and disability with how many stand behind each
/// figure, small numbers withheld; what stands beside the code of one review; whether children know who their IRO
/// is, asked from time to time; to how many it is explained why they are in care; and what they, their parents and
/// carers say after a review. Uses `resting`, `received`, `choices`, `explained`, `reviews`, `children`, `chronicle`,
/// `access`
/// and what lies on the ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "Participation",
        allowedDependencies = {
            "ids",
            "database",
            "access",
            "pages",
            "paper",
            "outbox",
            "signin",
            "children",
            "chronicle",
            "reviews",
            "choices",
            "explained",
            "received",
            "resting"
        })
@NullMarked
package org.heard.participation;

import org.jspecify.annotations.NullMarked;
