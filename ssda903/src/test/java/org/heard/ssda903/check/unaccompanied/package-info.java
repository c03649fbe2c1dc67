@NullMarked
package org.heard.ssda903.check.unaccompanied;

import org.jspecify.annotations.NullMarked;
