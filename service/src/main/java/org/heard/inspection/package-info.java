/// The list of children that inspectors of an authority ask for, out of the record and by the clock the pages go by.
/// Uses `voice`, `reviews`, `clock`, `children` and `access`.
@org.springframework.modulith.ApplicationModule(
        displayName = "Inspection",
        allowedDependencies = {"ids", "access", "pages", "clock", "children", "care", "voice", "reviews"})
@NullMarked
package org.heard.inspection;

import org.jspecify.annotations.NullMarked;
