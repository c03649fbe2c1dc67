@NullMarked
package org.heard.ssda903.check.times;

import org.jspecify.annotations.NullMarked;
