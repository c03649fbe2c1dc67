/// The published checks of the return: one file a rule, named by its code, in the packages below; what a year checks is
/// what the year before did, with its changes (`book`).
///
/// A rule is asked about one child at a time and sees that child's rows alone, so that a damaged row cannot change the
/// answer about anybody else. Rules that compare children are a kind of their own.
@NullMarked
package org.heard.ssda903.check;

import org.jspecify.annotations.NullMarked;
