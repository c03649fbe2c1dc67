@NullMarked
package org.heard.ssda903.check.ages;

import org.jspecify.annotations.NullMarked;
