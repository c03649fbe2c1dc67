/// The Children Act 1989, one section a file.
@NullMarked
package org.heard.law.childrenact;

import org.jspecify.annotations.NullMarked;
