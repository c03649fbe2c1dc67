@NullMarked
package org.heard.ssda903.check.lookedafter;

import org.jspecify.annotations.NullMarked;
