/// Checks of what a return says of unaccompanied asylum-seeking children, this year and the year before. In
/// the files of a return the status is who stands in the table UASC; no column says it.
@NullMarked
package org.heard.ssda903.check.unaccompanied;

import org.jspecify.annotations.NullMarked;
