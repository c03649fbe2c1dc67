/// Plain words: what the service itself says to children, by age band, each sentence in a file that tests hold to what
/// the age reads; the languages it says it in, those an authority brings among them; and help for adults who write to a
/// child: which of our words to put otherwise, and what is long. Uses `ids`, `database`, `access` and `pages`.
@org.springframework.modulith.ApplicationModule(
        displayName = "Plain words",
        allowedDependencies = {"ids", "database", "access", "pages"})
@NullMarked
package org.heard.plain;

import org.jspecify.annotations.NullMarked;
