/// Checks of what is returned of children looked after for all of the year: health, SDQ score, convictions,
/// substance misuse (OC2).
@NullMarked
package org.heard.ssda903.check.health;

import org.jspecify.annotations.NullMarked;
