/// The child's own pages: their people, saying something any day, what came of it, their meeting, their plan. Shows
/// what the modules below hold, in words for the child's age; holds nothing itself but how the child wants it.
@org.springframework.modulith.ApplicationModule(displayName = "The child's space")
@NullMarked
package org.heard.space;

import org.jspecify.annotations.NullMarked;
