@NullMarked
package org.heard.ssda903.check.course;

import org.jspecify.annotations.NullMarked;
