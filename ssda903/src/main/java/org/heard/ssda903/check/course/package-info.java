/// Checks of how a child's episodes follow one another, from year to year too.
@NullMarked
package org.heard.ssda903.check.course;

import org.jspecify.annotations.NullMarked;
