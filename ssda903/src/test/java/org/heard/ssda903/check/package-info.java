@NullMarked
package org.heard.ssda903.check;

import org.jspecify.annotations.NullMarked;
