/// What a child says where no telling, request or thread of wishes carries it: about their meeting, on their
/// map, after a review. Of each piece, who read it first and when, by when it is answered, and what nobody has
/// read. Uses `voice`, `access` and what lies on the ground.
@org.springframework.modulith.ApplicationModule(
        displayName = "Received",
        allowedDependencies = {"ids", "database", "access", "alerts", "pages", "organisations", "voice"})
@NullMarked
package org.heard.received;

import org.jspecify.annotations.NullMarked;
