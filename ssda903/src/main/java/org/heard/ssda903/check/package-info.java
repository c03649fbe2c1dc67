/// The published checks of the return: one file a rule, named by its code, in the packages below; what a year checks is
/// what the year before did, with its changes (`book`).
///
/// A rule is asked about one child at a time and sees that child's rows alone, so that a damaged row cannot change the
/// answer about anybody else. The one thing it is told of others is whether a pupil number stands at
/// another child too (444).
@NullMarked
package org.heard.ssda903.check;

import org.jspecify.annotations.NullMarked;
