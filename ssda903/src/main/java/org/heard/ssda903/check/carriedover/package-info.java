/// Checks of how this year's return goes on from the last one's.
@NullMarked
package org.heard.ssda903.check.carriedover;

import org.jspecify.annotations.NullMarked;
