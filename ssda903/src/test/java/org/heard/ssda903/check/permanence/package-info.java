@NullMarked
package org.heard.ssda903.check.permanence;

import org.jspecify.annotations.NullMarked;
