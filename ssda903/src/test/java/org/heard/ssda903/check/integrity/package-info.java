@NullMarked
package org.heard.ssda903.check.integrity;

import org.jspecify.annotations.NullMarked;
