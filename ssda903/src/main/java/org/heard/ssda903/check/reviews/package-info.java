/// Checks of what a return says of reviews and of how children took part.
@NullMarked
package org.heard.ssda903.check.reviews;

import org.jspecify.annotations.NullMarked;
