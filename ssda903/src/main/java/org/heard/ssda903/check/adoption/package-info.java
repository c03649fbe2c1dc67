/// Checks of decisions that a child should be placed for adoption, and of adoptions.
@NullMarked
package org.heard.ssda903.check.adoption;

import org.jspecify.annotations.NullMarked;
