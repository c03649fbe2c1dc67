/// This service's own clocks where no law or guidance sets one; never shown as law.
@NullMarked
package org.heard.law.design;

import org.jspecify.annotations.NullMarked;
