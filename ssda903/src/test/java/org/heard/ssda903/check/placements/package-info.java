@NullMarked
package org.heard.ssda903.check.placements;

import org.jspecify.annotations.NullMarked;
