/// Plain words: what the service itself says to children, by age band, each sentence in a file that tests hold to what
/// the age reads. Uses nothing.
@org.springframework.modulith.ApplicationModule(
        displayName = "Plain words",
        allowedDependencies = {})
@NullMarked
package org.heard.plain;

import org.jspecify.annotations.NullMarked;
