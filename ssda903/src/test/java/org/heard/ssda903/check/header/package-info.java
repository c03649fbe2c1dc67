@NullMarked
package org.heard.ssda903.check.header;

import org.jspecify.annotations.NullMarked;
