/// Checks of episodes against how old the child was.
@NullMarked
package org.heard.ssda903.check.ages;

import org.jspecify.annotations.NullMarked;
