/// The Children Act 1989, one section a file, and what goes with its sections on who is looked after and on the
/// IRO.
@NullMarked
package org.heard.law.childrenact;

import org.jspecify.annotations.NullMarked;
