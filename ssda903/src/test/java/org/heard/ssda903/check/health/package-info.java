@NullMarked
package org.heard.ssda903.check.health;

import org.jspecify.annotations.NullMarked;
