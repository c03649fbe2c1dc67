/// What is wrong with a return, where, and how to put it right.
@NullMarked
package org.heard.ssda903.problem;

import org.jspecify.annotations.NullMarked;
