/// Files laid beside the record: what somebody gave, and the words for what is found in it: changes, disagreements and
/// problems.
@org.springframework.modulith.ApplicationModule(
        displayName = "Comparison",
        allowedDependencies = {"ids", "access", "children", "pages"})
@NullMarked
package org.heard.comparison;

import org.jspecify.annotations.NullMarked;
