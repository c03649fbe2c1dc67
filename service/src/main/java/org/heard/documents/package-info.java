/// Files: given by people or made by the service, checked for what they are, kept unchanged, streamed out, and never
/// shown again once withdrawn. It does not know what a file is about. Uses `access` and what stands before it.
@org.springframework.modulith.ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"ids", "database", "pages", "access"})
@NullMarked
package org.heard.documents;

import org.jspecify.annotations.NullMarked;
