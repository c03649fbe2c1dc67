@NullMarked
package org.heard.ssda903.check.codes;

import org.jspecify.annotations.NullMarked;
