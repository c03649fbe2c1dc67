@NullMarked
package org.heard.ssda903.check.carriedover;

import org.jspecify.annotations.NullMarked;
