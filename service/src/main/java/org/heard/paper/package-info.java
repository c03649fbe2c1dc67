/// Turns what is written into what is handed over: a page of HTML that stands by itself, a tagged PDF, and plain text
/// heading by heading. It does not know what the writing is about. Uses `pages` and `ids`.
@org.springframework.modulith.ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {"ids", "pages"})
@NullMarked
package org.heard.paper;

import org.jspecify.annotations.NullMarked;
