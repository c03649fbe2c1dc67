/// Files in and out: the SSDA903 return and lists of names, read and compared before anything is changed, and what they
/// say against the record kept here.
@org.springframework.modulith.ApplicationModule(
        displayName = "Feeds",
        allowedDependencies = {
            "ids",
            "database",
            "organisations",
            "jobs",
            "access",
            "chronicle",
            "clock",
            "children",
            "people",
            "reviews",
            "pages"
        })
@NullMarked
package org.heard.feeds;

import org.jspecify.annotations.NullMarked;
