/// Typed identifiers, made in Java. Uses nothing.
@org.springframework.modulith.ApplicationModule(
        displayName = "Identifiers",
        allowedDependencies = {})
@NullMarked
package org.heard.ids;

import org.jspecify.annotations.NullMarked;
