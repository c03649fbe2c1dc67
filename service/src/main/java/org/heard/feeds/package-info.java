/// The door for files: given, tried and loaded, from a page or by `./heard load`, and where they and the record
/// disagree, settled by a person.
@org.springframework.modulith.ApplicationModule(
        displayName = "Feeds",
        allowedDependencies = {
            "ids",
            "database",
            "organisations",
            "jobs",
            "access",
            "chronicle",
            "children",
            "pages",
            "comparison",
            "returns",
            "names",
            "dataset"
        })
@NullMarked
package org.heard.feeds;

import org.jspecify.annotations.NullMarked;
