/// Checks of the header: who the child is, and whether she is a mother.
@NullMarked
package org.heard.ssda903.check.header;

import org.jspecify.annotations.NullMarked;
