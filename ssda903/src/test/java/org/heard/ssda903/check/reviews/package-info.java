@NullMarked
package org.heard.ssda903.check.reviews;

import org.jspecify.annotations.NullMarked;
