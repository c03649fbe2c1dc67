/// Checks of care leavers: in touch, doing what, living where (OC3), and who is one.
@NullMarked
package org.heard.ssda903.check.careleavers;

import org.jspecify.annotations.NullMarked;
