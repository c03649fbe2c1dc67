/// Checks of what an episode says of its placement: its kind, its provider, its number, why it changed.
@NullMarked
package org.heard.ssda903.check.placements;

import org.jspecify.annotations.NullMarked;
