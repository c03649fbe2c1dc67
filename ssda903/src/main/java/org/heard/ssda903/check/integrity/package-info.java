/// Checks that the tables of a return agree: each child in the header once, with one birth date and
/// one sex everywhere.
@NullMarked
package org.heard.ssda903.check.integrity;

import org.jspecify.annotations.NullMarked;
