/// Checks of short breaks and of legal statuses that last a short time.
@NullMarked
package org.heard.ssda903.check.shortbreaks;

import org.jspecify.annotations.NullMarked;
