/// Typed identifiers, made in Java, and fingerprints of what is kept. Uses nothing.
@org.springframework.modulith.ApplicationModule(
        displayName = "Identifiers",
        allowedDependencies = {})
@NullMarked
package org.heard.ids;

import org.jspecify.annotations.NullMarked;
