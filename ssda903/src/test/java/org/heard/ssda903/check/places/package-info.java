@NullMarked
package org.heard.ssda903.check.places;

import org.jspecify.annotations.NullMarked;
