/// Checks of who held a child's case as their social worker, and from when to when.
@NullMarked
package org.heard.ssda903.check.socialworkers;

import org.jspecify.annotations.NullMarked;
