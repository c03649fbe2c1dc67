/// Checks of where a placement lies and how far from home it is.
@NullMarked
package org.heard.ssda903.check.places;

import org.jspecify.annotations.NullMarked;
