/// Checks of what the header says against how the child is looked after.
@NullMarked
package org.heard.ssda903.check.lookedafter;

import org.jspecify.annotations.NullMarked;
