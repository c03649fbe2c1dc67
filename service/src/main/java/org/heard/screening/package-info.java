/// The screen of what a child writes: which words say that somebody should read it sooner, where they stand and why.
/// It only ever raises. Pure: uses nothing, asks no machine elsewhere, and answers the same for the same text.
@org.springframework.modulith.ApplicationModule(
        displayName = "Screening",
        allowedDependencies = {})
@NullMarked
package org.heard.screening;

import org.jspecify.annotations.NullMarked;
