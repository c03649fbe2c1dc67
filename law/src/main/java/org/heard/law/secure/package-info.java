/// The Children (Secure Accommodation) Regulations 1991 (SI 1991/1505), one regulation a file.
@NullMarked
package org.heard.law.secure;

import org.jspecify.annotations.NullMarked;
