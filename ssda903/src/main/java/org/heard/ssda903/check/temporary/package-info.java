/// Checks of how long temporary placements last.
@NullMarked
package org.heard.ssda903.check.temporary;

import org.jspecify.annotations.NullMarked;
